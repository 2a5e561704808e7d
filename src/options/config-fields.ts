/** The fields of a gateway config: which there are, how they are spelled on the wire, and what is probably a misspelling of one. */
import type { PortkeyConfig } from "./config.ts";
import { isNear } from "./likeness.ts";
import { refuse } from "./option-error.ts";
import { findOption, optionTable, toSnake } from "./table.ts";
import { typeOf } from "./type-of.ts";

/**
 * The fields of each part of a config, as the gateway spells them. The options that are sent as headers are fields of a config and of
 * a target too. Whatever is not listed passes as it is, and what it holds is not looked into.
 */
const FIELDS: Readonly<Record<string, string>> = {
  config: "strategy targets name weight on_status_codes passthrough prompt_id retry cache cb_config override_params " +
    "default_params drop_params input_guardrails output_guardrails before_request_hooks after_request_hooks deployments",
  strategy: "mode on_status_codes conditions default sticky cb_config",
  conditions: "query then",
  query: "$eq $ne $gt $gte $lt $lte $in $nin $regex $and $or",
  sticky: "enabled hash_fields ttl",
  retry: "attempts on_status_codes use_retry_after_header use_retry_after_headers",
  cache: "mode max_age",
  cb_config: "failure_threshold failure_threshold_percentage minimum_requests cooldown_interval failure_status_codes",
  hooks: "id type checks deny async sequential guardrail_version_id on_success on_fail credentials",
  checks: "id parameters is_enabled fail_on_error",
  deployments: "deployment_id alias api_version is_default",
};

/** A config with more levels than this, lists included, is taken for one that contains itself. */
const DEEPEST = 99;

/** Whether a part of a config has a field, by its name in snake_case. */
function hasField(part: string, name: string): boolean {
  return ` ${FIELDS[part]} `.includes(` ${name} `);
}

/** Whether a name in snake_case is a field of any part of a config. */
export function isConfigField(name: string): boolean {
  return Object.keys(FIELDS).some((part) => hasField(part, name));
}

/** Which part of a config a known field holds. */
function partOf(field: string): string {
  return field === "targets" ? "config" : field.replace(/.*_(guardrails|hooks)$/, "hooks");
}

/**
 * A copy of a config, or of a part of one, with its known fields as the gateway spells them. Everything else is the caller's data and
 * stays as it is.
 *
 * @throws {OptionError} A field that is nearly a known one, a field in two spellings, or a condition that names no target.
 */
export function configOnWire(value: unknown, part = "config", depth = 0): unknown {
  if (depth > DEEPEST) refuse("config", "it is nested too deeply, or contains itself");
  if (Array.isArray(value)) return value.map((item) => configOnWire(item, part, depth + 1));
  if (typeOf(value) !== "object") return value;
  const entries = Object.entries(value as object).map(([key, inner]): [string, unknown] => {
    const name = fieldName(key, part);
    // the fields of a query are the caller's, and hold operators or further queries
    const innerPart = part === "query" && /^(\$and|\$or|[^$].*)$/.test(key) ? part : partOf(name);
    return [
      name,
      Object.hasOwn(FIELDS, innerPart) && (part === "query" || isKnown(name, part))
        ? configOnWire(inner, innerPart, depth + 1)
        : inner,
    ];
  });
  const wire = Object.fromEntries(entries);
  if (Object.keys(wire).length < entries.length) refuse("config", "it has a field in two spellings");
  if (part === "config") checkConditions(wire);
  return wire;
}

function isKnown(name: string, part: string): boolean {
  return hasField(part, name) || part === "config" && spellings(name).includes(name);
}

/** The spellings in snake_case of the option that a name stands for. */
function spellings(name: string): string[] {
  const option = findOption(name);
  return option?.header ? [option.name, ...option.aliases ?? []].map(toSnake) : [];
}

let optionNames: string[] | undefined;

/** The names of all options that are sent as headers, as they are spelled in a config. */
function optionFields(): string[] {
  return optionNames ??= Object.keys(optionTable).flatMap(spellings);
}

/** The field as the gateway spells it that a key stands for; the key itself where it stands for none. */
function fieldName(key: string, part: string): string {
  const name = toSnake(key);
  if (isKnown(name, part)) return name;
  const near = FIELDS[part]!.split(" ").concat(part === "config" ? optionFields() : [])
    .find((field) => isNear(name, field));
  return near ? refuse("config", `"${key}" is no field of it, did you mean "${near}"`) : key;
}

/** Refuses conditions that lead to no target. */
function checkConditions({ strategy, targets }: Record<string, unknown>): void {
  const { conditions, default: otherwise } = Object(strategy);
  if (!Array.isArray(targets)) return;
  const names = targets.map((target) => Object(target).name);
  const check = (field: string, name: unknown) => {
    if (typeof name !== "string" || names.includes(name)) return;
    const near = names.find((known) => typeof known === "string" && isNear(name, known));
    refuse("config", `"${field}" names no target of it${near ? `, did you mean "${near}"` : ""}`);
  };
  if (Array.isArray(conditions)) { for (const condition of conditions) check("then", Object(condition).then); }
  check("default", otherwise);
}

/**
 * Checks a config that is written apart from where it is used, and returns it as it is.
 *
 * @throws {OptionError} A field that is nearly a known one, a field in two spellings, or a condition that names no target.
 * @example
 * ```ts
 * import { createHeaders, defineConfig } from "portkey-fetch/options";
 *
 * const config = defineConfig({
 *   strategy: { mode: "fallback" },
 *   targets: [{ provider: "@openai-prod" }, { provider: "@anthropic-prod", overrideParams: { model: "claude-sonnet-4-5" } }],
 * });
 * createHeaders({ apiKey: "pk-…", config });
 * ```
 */
export function defineConfig<const Config extends PortkeyConfig>(config: Config): Config {
  if (typeOf(config) !== "object") refuse("config", "expected object");
  configOnWire(config);
  return config;
}
