/** Where the helpers of the client are: methods that are no endpoints. Their code is loaded when one is first called. */
import type { PortkeyClient } from "../client/client.ts";
import type { ResourceTree } from "../client/generated.ts";

type Helper = (client: PortkeyClient, ...args: never[]) => unknown;

const modules: Record<string, () => Promise<object>> = {
  chat: () => import("./chat.ts"),
  files: () => import("./files.ts"),
  responses: () => import("./responses.ts"),
  threads: () => import("./threads.ts"),
  vectorStores: () => import("./vector-stores.ts"),
  webhooks: () => import("./webhooks.ts"),
};

const vectorStores: ResourceTree = {
  files: {
    createAndPoll: "vectorStores createFile",
    poll: "vectorStores pollFile",
    upload: "vectorStores uploadFile",
    uploadAndPoll: "vectorStores uploadFileAndPoll",
  },
  fileBatches: {
    createAndPoll: "vectorStores createBatch",
    poll: "vectorStores pollBatch",
    uploadAndPoll: "vectorStores uploadBatch",
  },
};

/** Helpers by method name. A leaf is a module and its function; `+` before it is for those whose result can be used before it is there. */
export const helpers: ResourceTree = {
  beta: {
    threads: {
      createAndRunPoll: "threads createAndRunPoll",
      createAndRunStream: "+threads createAndRunStream",
      runs: {
        createAndPoll: "threads createAndPoll",
        createAndStream: "+threads createAndStream",
        poll: "threads poll",
        stream: "+threads stream",
        submitToolOutputsAndPoll: "threads submitToolOutputsAndPoll",
        submitToolOutputsStream: "+threads submitToolOutputsStream",
      },
    },
    vectorStores,
  },
  chat: { completions: { parse: "chat parse", runTools: "+chat runTools", stream: "+chat stream" } },
  files: { waitForProcessing: "files waitForProcessing" },
  responses: { parse: "responses parse", stream: "+responses stream" },
  uploads: { uploadFileChunked: "files uploadFileChunked" },
  vectorStores,
  webhooks: { unwarp: "webhooks unwrap", unwrap: "webhooks unwrap", verifySignature: "webhooks verifySignature" },
};

/** Calls a helper, see `helpers`. */
export async function callHelper(text: string, client: PortkeyClient, args: readonly unknown[]): Promise<unknown> {
  const [module, name] = text.replace("+", "").split(" ") as [string, string];
  const { [name]: helper } = await modules[module]!() as Record<string, Helper>;
  return await helper!(client, ...args as never[]);
}

/** Something that is not there yet, to be used as if it were: its methods wait for it. */
export function later(promise: Promise<unknown>): object {
  promise.catch(() => {}); // whoever waits for it is told
  const proxy: object = new Proxy(promise, {
    get(target, name) {
      if (name in Promise.prototype) return Reflect.get(target, name).bind?.(target);
      if (name === Symbol.asyncIterator) {
        return async function* () {
          yield* await target as AsyncIterable<unknown>;
        };
      }
      return (...args: unknown[]) => {
        const result = target.then((value) =>
          (value as Record<PropertyKey, (...args: unknown[]) => unknown>)[name]!(...args)
        );
        if (name !== "on" && name !== "once" && name !== "off") return result;
        result.catch(() => {});
        return proxy;
      };
    },
  });
  return proxy;
}
