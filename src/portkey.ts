/** The client with every endpoint as a method. The one file of `src/` that takes a value from `generated/`. */
import { type Resources, resources } from "../generated/resources/index.ts";
import type { AnyPortkeyOptions } from "./options/forms.ts";
import type { Call } from "./reply/call.ts";
import { type ClientOptions, PortkeyClient } from "./client/client.ts";
import { allFeatures, type Features } from "./client/features.ts";
import { addMoved, type Moved } from "./client/moved.ts";
import { addNamespaces } from "./client/namespaces.ts";
import { type Client, type Helper, helpers } from "./helpers/index.ts";
import type { ChatCompletionHelpers } from "./helpers/types/chat.ts";
import type { ConfigMethods } from "./helpers/types/configs.ts";
import type { FileHelpers, UploadHelpers } from "./helpers/types/files.ts";
import type { LabelHelpers } from "./helpers/types/labels.ts";
import type { ModelHelpers } from "./helpers/types/models.ts";
import type { ResponseHelpers } from "./helpers/types/responses.ts";
import type { ThreadHelpers } from "./helpers/types/threads.ts";
import type { VectorStoreHelpers } from "./helpers/types/vector-stores.ts";
import type { Webhooks } from "./helpers/types/webhooks.ts";

/** The endpoint methods and their helpers, by area: `portkey.chat.completions.create(…)`. */
export interface Portkey extends Resources, Moved {
  /** Methods of `portkey.beta`, and helpers that wait for runs. */
  readonly beta: Resources["beta"] & { readonly threads: ThreadHelpers; readonly vectorStores: VectorStoreHelpers };
  /** Methods of `portkey.chat`, and helpers that parse answers and run tools. */
  readonly chat: Resources["chat"] & { readonly completions: ChatCompletionHelpers };
  /** Methods of `portkey.configs`; a config may be spelled as the option `config` is. */
  readonly configs: Resources["configs"] & ConfigMethods;
  /** Methods of `portkey.files`, and a helper that waits for a file. */
  readonly files: Resources["files"] & FileHelpers;
  /** Methods of `portkey.labels`. */
  readonly labels: LabelHelpers & Resources["labels"];
  /** Methods of `portkey.models`. */
  readonly models: ModelHelpers & Resources["models"];
  /** Methods of `portkey.responses`, and helpers that parse and stream. */
  readonly responses: Resources["responses"] & ResponseHelpers;
  /** Methods of `portkey.uploads`, and a helper for large files. */
  readonly uploads: Resources["uploads"] & UploadHelpers;
  /** Methods of `portkey.vectorStores`, and helpers that upload and wait. */
  readonly vectorStores: Resources["vectorStores"] & VectorStoreHelpers;
  /** Checks and reads webhooks. */
  readonly webhooks: Webhooks;
}

/** Methods are made with the first client: importing does nothing, and bundlers see that it can be left out. */
let hasMethods = false;

/**
 * A client for the Portkey AI gateway.
 *
 * @example
 * ```ts
 * import Portkey from "portkey-fetch";
 *
 * const portkey = new Portkey({ apiKey, provider: "@openai-prod" });
 * const chat = await portkey.chat.completions.create({
 *   model: "gpt-4o",
 *   messages: [{ role: "user", content: "Say hello" }],
 * });
 * console.log(chat.choices[0].message.content);
 * ```
 */
export class Portkey extends PortkeyClient {
  /** @throws {OptionError} for an unknown option or a value that cannot be sent; nothing was sent */
  constructor(options?: ClientOptions, parent?: PortkeyClient);
  /** Options may also be spelled in snake_case, or as headers. Further arguments, as old code has them, change nothing. */
  constructor(options: AnyPortkeyOptions, ...further: unknown[]);
  constructor(options?: ClientOptions, parent?: unknown) {
    super(options, parent instanceof PortkeyClient ? parent : undefined, everything);
    if (hasMethods) return;
    addNamespaces<string | Helper, PortkeyClient>(Portkey.prototype, [resources, helpers], method);
    addMoved(Portkey.prototype, Object.keys(resources));
    hasMethods = true;
  }

  /**
   * This client for code that wants an `OpenAI` of the package `openai`, such as `wrapOpenAI` of LangSmith, `setDefaultOpenAIClient` of
   * OpenAI Agents, and Instructor. Each call goes through the gateway with the options of this client. It is still a `Portkey`, whose
   * namespaces are fields of its own, so that code that copies a client gets all of them; failures are the errors of this library.
   *
   * The type `OpenAI` can only be named, as its class has private fields: where no parameter names it, write `asOpenAI<OpenAI>()`.
   *
   * @example
   * ```ts
   * import { Agent, run, setDefaultOpenAIClient } from "@openai/agents";
   * import Portkey from "portkey-fetch";
   *
   * const portkey = new Portkey({ apiKey, provider: "@openai-prod" });
   * setDefaultOpenAIClient(portkey.asOpenAI());
   * const result = await run(new Agent({ name: "Guide" }), "Name a city");
   * console.log(result.finalOutput);
   * ```
   */
  asOpenAI<Client = this>(): Client {
    const client = this.withOptions({});
    const own = { enumerable: true, configurable: true, writable: true };
    for (const name of ["baseURL", ...Object.keys({ ...resources, ...helpers })] as (keyof this)[]) {
      Object.defineProperty(client, name, { ...own, value: client[name] });
    }
    return client as unknown as Client;
  }

  /** Runs an operation, see `parseOperation`; whichever it is, this client has what it needs. */
  override invoke(text: string, args: readonly unknown[]): Call<unknown> {
    return super.invoke(text, args, everything);
  }
}

const everything: Features = {
  ...allFeatures,
  measure: async (...args) => (await import("./request/audio-duration.ts")).measured(...args),
};

/** The method for an operation, or for a helper. */
function method(entry: string | Helper, client: PortkeyClient): (...args: unknown[]) => unknown {
  if (typeof entry === "function") return (...args) => entry(client as Client, ...args as never[]);
  return (...args) => client.invoke(entry, args);
}
