/** The helpers of the client by method name: methods that are no endpoints of their own and call those that are. */
import type { PortkeyClient } from "../client/client.ts";
import type { Resources } from "../../generated/resources/index.ts";
import * as chat from "./chat.ts";
import * as files from "./files.ts";
import * as responses from "./responses.ts";
import * as threads from "./threads.ts";
import * as vectorStores from "./vector-stores.ts";
import * as webhooks from "./webhooks.ts";

/** The client that helpers work with: one that has every endpoint as a method. */
export type Client = PortkeyClient & Resources;

/** A helper: it gets the client, and the arguments of its method. */
export type Helper = (client: Client, ...args: never[]) => unknown;

/** Helpers by method name, in namespaces. */
export interface HelperTree {
  readonly [name: string]: Helper | HelperTree;
}

const vectorStoreHelpers: HelperTree = {
  files: {
    createAndPoll: vectorStores.createFile,
    poll: vectorStores.pollFile,
    upload: vectorStores.uploadFile,
    uploadAndPoll: vectorStores.uploadFileAndPoll,
  },
  fileBatches: {
    createAndPoll: vectorStores.createBatch,
    poll: vectorStores.pollBatch,
    uploadAndPoll: vectorStores.uploadBatch,
  },
};

/** All helpers. */
export const helpers: HelperTree = {
  beta: {
    threads: {
      createAndRunPoll: threads.createAndRunPoll,
      createAndRunStream: threads.createAndRunStream,
      runs: {
        createAndPoll: threads.createAndPoll,
        createAndStream: threads.stream,
        poll: threads.poll,
        stream: threads.stream,
        submitToolOutputsAndPoll: threads.submitToolOutputsAndPoll,
        submitToolOutputsStream: threads.submitToolOutputsStream,
      },
    },
    vectorStores: vectorStoreHelpers,
  },
  chat: { completions: { parse: chat.parse, runTools: chat.runTools, stream: chat.stream } },
  files: { waitForProcessing: files.waitForProcessing },
  responses: { parse: responses.parse, runTools: responses.runTools, stream: responses.stream },
  uploads: { uploadFileChunked: files.uploadFileChunked },
  vectorStores: vectorStoreHelpers,
  webhooks: { unwarp: webhooks.unwrap, unwrap: webhooks.unwrap, verifySignature: webhooks.verifySignature },
};
