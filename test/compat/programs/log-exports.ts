import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test" });
const made = await portkey.logs.exports.create({
  filters: {
    time_of_generation_min: "2026-05-01T00:00:00Z",
    time_of_generation_max: "2026-06-01T00:00:00Z",
  },
  requestedData: ["id", "request"],
  workspaceId: "ws-search",
});
console.log(made.id);
await portkey.logs.exports.start({ exportId: "e-1" });
