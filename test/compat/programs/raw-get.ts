import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test" });
const models: any = await portkey.get("/models");
console.log(models.object, models.data.length);
