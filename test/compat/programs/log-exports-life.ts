import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test" });
const list = await portkey.logs.exports.list({});
console.log(list.object, list.data?.length);
const one = await portkey.logs.exports.retrieve({ exportId: "e-1" });
console.log(one.status);
console.log((await portkey.logs.exports.cancel({ exportId: "e-1" })).message);
console.log(typeof (await portkey.logs.exports.download({ exportId: "e-1" })).signed_url);
