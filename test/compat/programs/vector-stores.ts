import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", provider: "@openai-prod" });
const store = await portkey.vectorStores.create({
  name: "Timetables",
  expires_after: { anchor: "last_active_at", days: 7 },
});
console.log(store.object, (await portkey.vectorStores.retrieve(store.id)).id === store.id);
console.log((await portkey.vectorStores.update(store.id, { name: "Tables" })).object);
const files: any = await portkey.vectorStores.files.list(store.id);
console.log(files.object);
console.log((await portkey.vectorStores.delete(store.id)).deleted);
