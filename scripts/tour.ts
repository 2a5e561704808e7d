/**
 * The tour that `npm start` gives: the option object in its three forms, a plain and a streamed chat call through a gateway, and what the
 * gateway says of the call. On loopback with the open-source gateway and a fake provider, or through the hosted gateway when
 * `PORTKEY_API_KEY` is set.
 *
 * @module
 */
import process from "node:process";
import Portkey, {
  isPortkeyError,
  type PortkeyOptions,
  type PortkeyResponseMetadata,
  redactOptions,
  toCamelCase,
  toHeaders,
  toSnakeCase,
} from "../src/index.ts";
import { startGateway } from "../test/support/gateway.ts";
import { startProvider } from "../test/support/provider.ts";

/** Where the calls go, and how to stop what was started for them. */
interface Stage {
  options: PortkeyOptions;
  model: string;
  close(): Promise<unknown>;
}

const styled = process.stdout.isTTY && !process.env.NO_COLOR;
const style = (code: number, text: string) => styled ? `\x1b[${code}m${text}\x1b[0m` : text;
const print = (text = "") => process.stdout.write(`${text}\n`);
const title = (text: string) => print(`\n${style(1, text)}`);
const dim = (text: string) => style(2, text);

async function loopback(): Promise<Stage> {
  const provider = await startProvider();
  try {
    const gateway = await startGateway(Number(process.env.PORT ?? 0));
    print(`Real gateway at ${gateway.baseURL}, a fake provider behind it at ${provider.origin}/v1.`);
    print(dim("Set PORTKEY_API_KEY, and PORTKEY_PROVIDER or PORTKEY_CONFIG, to call the hosted gateway instead."));
    return {
      options: {
        baseURL: gateway.baseURL,
        provider: "openai",
        authorization: "sk-of-the-fake-provider",
        customHost: `${provider.origin}/v1`,
      },
      // the fake provider fails once for this one, so that there is a retry to see
      model: "flaky-1-model",
      close: () => Promise.all([gateway.close(), provider.close()]),
    };
  } catch (error) {
    await provider.close();
    throw error;
  }
}

function hosted(): Stage {
  const { PORTKEY_PROVIDER: provider, PORTKEY_CONFIG: config, PORTKEY_MODEL = "gpt-4o-mini" } = process.env;
  const options: PortkeyOptions = { ...(provider && { provider }), ...(config && { config }) };
  print(`Calling ${new Portkey(options).baseURL} with PORTKEY_API_KEY.`);
  return { options, model: PORTKEY_MODEL, close: () => Promise.resolve() };
}

/** The options of the tour in a table: one line each, with its three names and what is sent. */
function printForms(options: PortkeyOptions): void {
  const shown = redactOptions(options);
  const rows = Object.keys(toCamelCase(options)).flatMap((name) => {
    const option = { [name]: shown[name] };
    const [header, value] = Object.entries(toHeaders(option))[0] ?? [];
    const [snake] = Object.keys(toSnakeCase(option));
    return header === undefined ? [] : [[name, snake!, header, value!]];
  });
  const table = [["camelCase", "snake_case", "header", "value of the header"], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => row[column]!.length)));
  table.forEach((row, index) => {
    const line = row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd();
    print(`  ${index === 0 ? dim(line) : line}`);
  });
}

function printMetadata({ traceId, provider, retryCount, cacheStatus }: PortkeyResponseMetadata): void {
  print(dim(`  trace id ${traceId} · provider ${provider} · retry count ${retryCount} · cache ${cacheStatus}`));
}

async function tour({ options: base, model }: Stage): Promise<void> {
  const options: PortkeyOptions = {
    config: { retry: { attempts: 2, onStatusCodes: [503] } },
    ...base,
    traceId: "tour-1",
    metadata: { _user: "newcomer", city: "Zürich" },
    requestTimeout: 30_000,
  };
  title("One option object, three forms");
  printForms(options);

  const portkey = new Portkey(options);
  const messages = [{ role: "user" as const, content: "Say hello" }];

  title("A plain call");
  const plain = await portkey.chat.completions.create({ model, messages }).withResponse();
  print(`  ${plain.data.choices[0]?.message.content}`);
  printMetadata(plain.portkey);

  title("The same, streamed");
  const streamed = await portkey.chat.completions.create({ model, messages, stream: true }, { traceId: "tour-2" })
    .withResponse();
  process.stdout.write("  ");
  for await (const chunk of streamed.data) process.stdout.write(chunk.choices[0]?.delta.content ?? "");
  print();
  printMetadata(streamed.portkey);
  print();
}

let stage: Stage | undefined;
try {
  stage = process.env.PORTKEY_API_KEY ? hosted() : await loopback();
  await tour(stage);
} catch (error) {
  const reason = isPortkeyError(error) ? `${error.name}: ${error.message}` : (error as Error).message;
  process.stderr.write(`\nThe tour stopped. ${reason}\n`);
  process.exitCode = 1;
} finally {
  await stage?.close();
}
