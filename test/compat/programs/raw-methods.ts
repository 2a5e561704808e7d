import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test" });
const config: any = await portkey.get("/configs/pc-1", { traceID: "trace-7" });
console.log(config.name);
await portkey.put("/configs/pc-1", { name: "Renamed" });
await portkey.delete("/configs/pc-1");
console.log("gone");
