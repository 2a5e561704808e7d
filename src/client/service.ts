/** The base of generated clients: an API that need not be Portkey's, with its own address, credentials and methods. */
import { OptionError } from "../options/option-error.ts";
import type { PortkeyOptions } from "../options/types.ts";
import type { Call } from "../reply/call.ts";
import { type ClientOptions, PortkeyClient, queryOf } from "./client.ts";
import { allFeatures } from "./features.ts";
import type { ResourceTree } from "./generated.ts";
import { addNamespaces } from "./namespaces.ts";

/** The options of the client underneath that concern any API. */
const general = [
  "baseURL",
  "dangerouslyAllowBrowser",
  "fetch",
  "headers",
  "idleTimeout",
  "logger",
  "maxRetries",
  "middleware",
  "query",
  "signal",
  "timeout",
  "webSocket",
] as const;

/** Options that every generated client has, whatever its API. */
export interface ServiceOptions extends Pick<PortkeyOptions, typeof general[number]> {
  /** Values of the variables in the server's address. */
  readonly variables?: Readonly<Record<string, string | undefined>> | undefined;
}

/** User name and password of HTTP basic authentication. */
export interface BasicCredentials {
  readonly username: string;
  readonly password: string;
}

/** Where a credential goes: a header, query parameter or cookie of a name, or the `authorization` header. */
export type SecurityPlace =
  | { readonly in: "header" | "query" | "cookie"; readonly name: string }
  | { readonly in: "bearer" | "basic" };

/** What a generated client knows of its API. */
export interface ServiceDescription {
  /** Name of the class, for messages. */
  readonly name: string;
  /** Whether it is the API of Portkey or of a gateway like it: the client then takes all of Portkey's options. */
  readonly portkey?: boolean;
  /** Address of the first server, with its variables in braces. */
  readonly baseURL?: string;
  /** Defaults of the variables. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Credentials by the name of their option. */
  readonly security?: Readonly<Record<string, SecurityPlace>>;
  /** Its methods. */
  readonly resources: ResourceTree;
}

/**
 * A client of an API that is described by OpenAPI. Generated classes extend it. Unless the description is Portkey's, it sends nothing
 * of Portkey: no `x-portkey-*` header, no idempotency key, and nothing to Portkey's address.
 */
export class ServiceClient<Options extends ServiceOptions = ServiceOptions> extends PortkeyClient {
  /**
   * @param description what the class knows of its API
   * @param options what every call starts from
   * @param parent the client that this one is a copy of, see `withOptions`
   * @throws {OptionError} for an unknown option or a value that cannot be sent; nothing was sent
   */
  constructor(description: ServiceDescription, options: Partial<Options>, parent?: PortkeyClient) {
    const { portkey = false, baseURL } = description;
    super(
      portkey ? options as ClientOptions : readServiceOptions(description, options as ServiceOptions, parent),
      parent,
      allFeatures,
      { portkey, ...(portkey && baseURL !== undefined && { baseURL }) },
    );
    const prototype = Object.getPrototypeOf(this) as object;
    addNamespaces<string, PortkeyClient>(prototype, [description.resources], (entry, client) => {
      return (...args: unknown[]) => client.invoke(entry, args);
    });
  }

  /** A copy of this client with some options changed; this one stays as it is. `null` takes an option away. */
  override withOptions(options: Partial<Options>): this {
    return super.withOptions(options as ClientOptions);
  }

  /** Runs an operation; whichever it is, this client has what it needs. */
  override invoke(text: string, args: readonly unknown[]): Call<unknown> {
    return super.invoke(text, args, allFeatures);
  }
}

/** The options as the client underneath takes them: credentials as headers and query parameters, the address filled in. */
function readServiceOptions(
  { name, baseURL, variables, security = {} }: ServiceDescription,
  given: ServiceOptions,
  parent: PortkeyClient | undefined,
): ClientOptions {
  const { variables: chosen, ...rest } = given;
  const options: Record<string, unknown> = {};
  const headers: Record<string, string | null> = {};
  const query: Record<string, unknown> = {};
  for (const [option, value] of Object.entries(rest)) {
    const place = Object.hasOwn(security, option) ? security[option] : undefined;
    if (place !== undefined) {
      if (value !== undefined && value !== "") addCredential(place, option, value, headers, query);
    } else if ((general as readonly string[]).includes(option)) options[option] = value;
    else {
      const known = [...Object.keys(security), "variables", ...general].join(", ");
      throw new OptionError(`Remove the option "${option}": ${name} has ${known}`, option);
    }
  }
  if (Object.keys(headers).length > 0) options["headers"] = { ...headers, ...given.headers };
  if (Object.keys(query).length > 0) {
    options["query"] = { ...(parent && queryOf(parent)), ...query, ...given.query };
  }
  if (!given.baseURL && (parent === undefined || chosen !== undefined)) {
    if (baseURL === undefined) {
      throw new OptionError(`Set "baseURL": the description of ${name} does not name its server`, "baseURL");
    }
    options["baseURL"] = filledURL(baseURL, variables, chosen);
  }
  return options as ClientOptions;
}

function filledURL(
  template: string,
  defaults: Readonly<Record<string, string>> = {},
  chosen: Readonly<Record<string, string | undefined>> = {},
): string {
  for (const name of Object.keys(chosen)) {
    if (!Object.hasOwn(defaults, name)) {
      throw new OptionError(
        `Remove the variable "${name}": the server's address has ${Object.keys(defaults).join(", ") || "none"}`,
        "variables",
      );
    }
  }
  return template.replace(/\{([^{}]*)\}/g, (whole, name: string) => {
    return (Object.hasOwn(chosen, name) ? chosen[name] : undefined) ??
      (Object.hasOwn(defaults, name) ? defaults[name]! : whole);
  });
}

function addCredential(
  place: SecurityPlace,
  option: string,
  value: unknown,
  headers: Record<string, string | null>,
  query: Record<string, unknown>,
): void {
  const text = value === null || place.in === "basic" ? undefined : value;
  if (text !== undefined && typeof text !== "string") throw new OptionError(`Set "${option}" to a string`, option);
  switch (place.in) {
    case "header":
      headers[place.name.toLowerCase()] = text ?? null;
      break;
    case "query":
      query[place.name] = text;
      break;
    case "cookie": {
      const cookie = text === undefined ? null : `${place.name}=${encodeURIComponent(text)}`;
      headers["cookie"] = headers["cookie"] && cookie ? `${headers["cookie"]}; ${cookie}` : cookie;
      break;
    }
    case "bearer":
      headers["authorization"] = text === undefined ? null : `Bearer ${text}`;
      break;
    case "basic":
      headers["authorization"] = value === null ? null : `Basic ${encodedPair(value, option)}`;
      break;
  }
}

function encodedPair(value: unknown, option: string): string {
  const { username, password } = Object(value) as Partial<BasicCredentials>;
  if (typeof username !== "string" || typeof password !== "string" || username.includes(":")) {
    throw new OptionError(`Set "${option}" to { username, password }, with no colon in the user name`, option);
  }
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  return btoa(String.fromCharCode(...bytes));
}
