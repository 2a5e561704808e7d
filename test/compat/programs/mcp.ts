import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test" });
const servers: any = await portkey.mcpServers.list({});
const integrations: any = await portkey.mcpIntegrations.list({});
console.log(servers.object, integrations.object);
