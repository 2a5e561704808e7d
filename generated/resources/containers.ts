// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { Call, Open, PageCall, RequestOptions } from "../../src/runtime.ts";
import type { Container, ContainerCreateParams, ContainerFile, ContainerFileCreateParams, ContainerFileList, ContainerList, ListContainerFilesQuery, ListContainersQuery } from "../schema.ts";

export interface Containers {
  /** Methods of `portkey.containers.files`. */
  readonly files: ContainersFiles;
  /** @deprecated Use `delete` */
  readonly del: Containers["delete"];
  /**
   * Create a container.
   *
   * Makes a container. Hand its id to the code interpreter or shell tool. It is thrown away when it is not used for a while.
   * @param body A container to make.
   */
  create(body: Open<ContainerCreateParams>, options?: RequestOptions, extra?: RequestOptions): Call<Container>;
  /**
   * Delete a container.
   *
   * Deletes a container with its files.
   * @param containerId Id of the container (`cntr_…`).
   */
  delete(containerId: string, options?: RequestOptions, extra?: RequestOptions): Call<void>;
  /**
   * List containers.
   *
   * Lists the containers of the provider's project.
   */
  list(query?: ListContainersQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<Container, ContainerList>;
  /**
   * Retrieve a container.
   *
   * Reads the state of a container. Status 404 means that it is unknown or deleted.
   * @param containerId Id of the container (`cntr_…`).
   */
  retrieve(containerId: string, options?: RequestOptions, extra?: RequestOptions): Call<Container>;
}

export interface ContainersFiles {
  /** Methods of `portkey.containers.files.content`. */
  readonly content: ContainersFilesContent;
  /** @deprecated Use `delete` */
  readonly del: ContainersFiles["delete"];
  /**
   * Add a file to a container.
   *
   * Uploads a file into a container, or copies an uploaded one there.
   * @param containerId Id of the container (`cntr_…`).
   * @param body A file for a container: `file` to upload one, or `file_id` to copy one.
   */
  create(containerId: string, body?: Open<ContainerFileCreateParams>, options?: RequestOptions, extra?: RequestOptions): Call<ContainerFile>;
  /**
   * Delete a file of a container.
   *
   * Deletes a file from a container.
   * @param fileId Id of the file (`cfile_…`).
   */
  delete(fileId: string, params: { container_id: string }, options?: RequestOptions, extra?: RequestOptions): Call<void>;
  /**
   * List the files of a container.
   *
   * Lists the files in a container, both yours and those that the model made.
   * @param containerId Id of the container (`cntr_…`).
   */
  list(containerId: string, query?: ListContainerFilesQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<ContainerFile, ContainerFileList>;
  /**
   * Retrieve a file of a container.
   *
   * Reads where a file is and how large. `containers.files.content.retrieve` has its bytes.
   * @param fileId Id of the file (`cfile_…`).
   */
  retrieve(fileId: string, params: { container_id: string }, options?: RequestOptions, extra?: RequestOptions): Call<ContainerFile>;
}

export interface ContainersFilesContent {
  /**
   * Retrieve the content of a file of a container.
   *
   * Reads the bytes of a file.
   * @param fileId Id of the file (`cfile_…`).
   */
  retrieve(fileId: string, params: { container_id: string }, options?: RequestOptions, extra?: RequestOptions): Call<Response>;
}
