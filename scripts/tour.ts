/**
 * The tour that `npm start` gives: a plain and a streamed chat call through a gateway, the option object in its three forms,
 * and what the gateway says of the call. On loopback with a fake provider, or through the hosted gateway with `PORTKEY_API_KEY` set.
 *
 * @module
 */
import process from "node:process";
import Portkey, { isPortkeyError, type PortkeyOptions, toCamelCase, toHeaders, toSnakeCase } from "../src/index.ts";
import { startGateway } from "../test/helpers/gateway.ts";
import { startProvider } from "../test/helpers/provider.ts";

const print = (text = "") => process.stdout.write(`${text}\n`);
const title = (text: string) => print(`\n\x1b[1m${text}\x1b[0m`);

/** Where the calls go, and how to stop what was started for them. */
interface Stage {
  options: PortkeyOptions;
  model: string;
  close(): Promise<unknown>;
}

async function loopback(): Promise<Stage> {
  print("PORTKEY_API_KEY is not set: starting the open-source gateway and a fake provider on loopback…");
  const [gateway, provider] = await Promise.all([startGateway(), startProvider()]);
  return {
    options: {
      baseURL: gateway.baseURL,
      provider: "openai",
      authorization: "a-key-for-the-fake-provider",
      customHost: `${provider.origin}/v1`,
    },
    model: "gpt-4o-mini",
    close: () => Promise.all([gateway.close(), provider.close()]),
  };
}

function hosted(): Stage {
  print("PORTKEY_API_KEY is set: calling the hosted gateway.");
  const { PORTKEY_PROVIDER, PORTKEY_MODEL = "gpt-4o-mini" } = process.env;
  return {
    options: PORTKEY_PROVIDER ? { provider: PORTKEY_PROVIDER } : {},
    model: PORTKEY_MODEL,
    close: () => Promise.resolve(),
  };
}

async function tour(stage: Stage): Promise<void> {
  const options: PortkeyOptions = {
    ...stage.options,
    traceId: "tour-1",
    metadata: { _user: "newcomer", city: "Zürich" },
    config: { retry: { attempts: 2, onStatusCodes: [503] } },
    requestTimeout: 30_000,
  };
  const { config: _config, ...clientOptions } = options;
  const portkey = new Portkey(clientOptions);
  const messages = [{ role: "user" as const, content: "Say hello" }];

  title("One plain call");
  const { data, portkey: meta } = await portkey.chat.completions
    .create({ model: stage.model, messages })
    .withResponse();
  print(data.choices[0]?.message.content ?? "");

  title("The same, streamed");
  const stream = await portkey.chat.completions.create({ model: stage.model, messages, stream: true });
  for await (const chunk of stream) process.stdout.write(chunk.choices[0]?.delta.content ?? "");
  print();

  title("What the gateway says of the plain call");
  print(`  trace id     ${meta.traceId}`);
  print(`  provider     ${meta.provider}`);
  print(`  retry count  ${meta.retryCount}`);
  print(`  cache        ${meta.cacheStatus}`);

  title("One option object, three forms");
  const shown = { ...options, authorization: "sk-shown-for-the-tour" };
  for (const [name, form] of [["camelCase", toCamelCase(shown)], ["snake_case", toSnakeCase(shown)], ["headers", toHeaders(shown)]] as const) {
    print(`  ${name}`);
    for (const [key, value] of Object.entries(form)) print(`    ${key.padEnd(28)} ${typeof value === "string" ? value : JSON.stringify(value)}`);
  }
  print();
}

let stage: Stage | undefined;
try {
  stage = process.env.PORTKEY_API_KEY ? hosted() : await loopback();
  await tour(stage);
} catch (error) {
  process.stderr.write(`\nThe tour stopped: ${isPortkeyError(error) ? `${error.name}: ${error.message}` : error}\n`);
  process.exitCode = 1;
} finally {
  await stage?.close();
}
