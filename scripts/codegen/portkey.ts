/** Whether a description is Portkey's: only then do clients and arguments have what Portkey's own client has. */
import { type JsonObject, listAt, objectAt, own, textAt } from "./json.ts";

/** Headers that only a gateway like Portkey's takes. */
const gatewayHeader = /^x-portkey-(api-key|config|provider|virtual-key)$/i;

/**
 * Whether the description is that of Portkey, or of a gateway like it: it says so with `x-portkey`, has a server of Portkey, or declares a
 * header by which Portkey's gateway is told where a request goes.
 */
export function isPortkey(document: JsonObject): boolean {
  const said = own(document, "x-portkey");
  if (typeof said === "boolean") return said;
  const components = objectAt(document, "components");
  const isGatewayHeader = (node: unknown) =>
    textAt(node, "in") === "header" && gatewayHeader.test(textAt(node, "name") ?? "");
  return listAt(document, "servers").some((server) => isPortkeyHost(textAt(server, "url") ?? "")) ||
    ["securitySchemes", "parameters"].some((section) =>
      Object.values(objectAt(components, section) ?? {}).some(isGatewayHeader)
    );
}

/** Whether an address is one of Portkey. */
export function isPortkeyHost(url: string): boolean {
  return URL.canParse(url) && /(^|\.)portkey\.ai$/.test(new URL(url).hostname);
}
