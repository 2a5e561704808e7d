// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { forms, lists, operation } from "../../src/runtime.ts";
import type { Call, Open, PageCall, PortkeyClient, RequestOptions } from "../../src/runtime.ts";
import type { Container, ContainerCreateParams, ContainerFile, ContainerFileCreateParams, ContainerFileList, ContainerList, ListContainerFilesQuery, ListContainersQuery } from "../schema.ts";

/** List containers. */
export const listContainers: (client: PortkeyClient, query?: ListContainersQuery, options?: RequestOptions) => PageCall<Container, ContainerList> = /*@__PURE__*/operation("GET /containers query list:cursor", lists);

/** Create a container. */
export const createContainer: (client: PortkeyClient, body: Open<ContainerCreateParams>, options?: RequestOptions) => Call<Container> = /*@__PURE__*/operation("POST /containers json needed");

/** Delete a container. */
export const deleteContainer: (client: PortkeyClient, containerId: string, options?: RequestOptions) => Call<void> = /*@__PURE__*/operation("DELETE /containers/{container_id} id reply:none");

/** Retrieve a container. */
export const getContainer: (client: PortkeyClient, containerId: string, options?: RequestOptions) => Call<Container> = /*@__PURE__*/operation("GET /containers/{container_id} id");

/** List the files of a container. */
export const listContainerFiles: (client: PortkeyClient, containerId: string, query?: ListContainerFilesQuery, options?: RequestOptions) => PageCall<ContainerFile, ContainerFileList> = /*@__PURE__*/operation("GET /containers/{container_id}/files id query list:cursor", lists);

/** Add a file to a container. */
export const createContainerFile: (client: PortkeyClient, containerId: string, body?: Open<ContainerFileCreateParams>, options?: RequestOptions) => Call<ContainerFile> = /*@__PURE__*/operation("POST /containers/{container_id}/files id multipart", forms);

/** Delete a file of a container. */
export const deleteContainerFile: (client: PortkeyClient, fileId: string, params: { container_id: string }, options?: RequestOptions) => Call<void> = /*@__PURE__*/operation("DELETE /containers/{container_id}/files/{file_id} id reply:none");

/** Retrieve a file of a container. */
export const getContainerFile: (client: PortkeyClient, fileId: string, params: { container_id: string }, options?: RequestOptions) => Call<ContainerFile> = /*@__PURE__*/operation("GET /containers/{container_id}/files/{file_id} id");

/** Retrieve the content of a file of a container. */
export const getContainerFileContent: (client: PortkeyClient, fileId: string, params: { container_id: string }, options?: RequestOptions) => Call<Response> = /*@__PURE__*/operation("GET /containers/{container_id}/files/{file_id}/content id reply:bytes");
