/**
 * What generated code needs of the library: the one file that it imports.
 *
 * @module
 */
export { PortkeyClient, type RequestOptions } from "./client/client.ts";
export type { ClientOptions } from "./client/client.ts";
export { addNamespaces, type MakeMethod, type MethodTree } from "./client/namespaces.ts";
export {
  type BasicCredentials,
  type SecurityPlace,
  ServiceClient,
  type ServiceDescription,
  type ServiceOptions,
} from "./client/service.ts";
export { type Features, forms, lists, sockets } from "./client/features.ts";
export type { Call, WithResponse } from "./reply/call.ts";
export type { FileInput } from "./request/files.ts";
export type { Page, PageCall } from "./reply/page.ts";
export type { EventSocket } from "./reply/event-socket.ts";
export type { Stream } from "./reply/stream.ts";
export {
  type CallOptions,
  type ErrorBodyOf,
  type Fields,
  isStatus,
  type Merged,
  type Open,
  operation,
  type ResourceTree,
  type Spelled,
  type Unlisted,
} from "./client/generated.ts";
