/** Gateway configs: examples, a check, and the tree that is drawn of one. */
import { defineConfig, OptionError, type PortkeyConfig } from "portkey-fetch/options";
import { LiteralError, readLiteral } from "./literal.ts";
import { asMistake, type Mistake } from "./read.ts";

/** Configs to begin with. */
export const configExamples: Readonly<Record<string, PortkeyConfig>> = {
  "Fallback": {
    strategy: { mode: "fallback", on_status_codes: [429, 500, 503] },
    targets: [
      { provider: "@openai-prod" },
      {
        provider: "@anthropic-prod",
        override_params: { model: "claude-sonnet-4-5" },
      },
    ],
  },
  "Load balancing": {
    strategy: { mode: "loadbalance" },
    targets: [
      { provider: "@openai-prod", weight: 0.7 },
      { provider: "@azure-prod", weight: 0.3 },
    ],
  },
  "Cache": {
    provider: "@openai-prod",
    cache: { mode: "semantic", max_age: 3600 },
  },
  "Retry": {
    provider: "@openai-prod",
    retry: { attempts: 3, on_status_codes: [429, 503] },
    request_timeout: 20000,
  },
  "Conditional": {
    strategy: {
      mode: "conditional",
      conditions: [
        { query: { "metadata.plan": { $eq: "paid" } }, then: "large" },
        { query: { "params.max_tokens": { $gt: 4000 } }, then: "long" },
      ],
      default: "small",
    },
    targets: [
      {
        name: "large",
        provider: "@openai-prod",
        override_params: { model: "gpt-4o" },
      },
      {
        name: "long",
        provider: "@anthropic-prod",
        override_params: { model: "claude-sonnet-4-5" },
      },
      {
        name: "small",
        provider: "@openai-prod",
        override_params: { model: "gpt-4o-mini" },
      },
    ],
  },
};

/** A box of the drawing, with the boxes that it leads to. */
export interface Box {
  title: string;
  detail: string;
  /** Why this box is taken. */
  reason: string;
  branches: Box[];
}

/** Reads a config as it is typed, and says what is wrong with it. */
export function readConfig(
  text: string,
): { config: PortkeyConfig | undefined; mistakes: Mistake[] } {
  if (text.trim() === "") return { config: undefined, mistakes: [] };
  let value: unknown;
  try {
    value = readLiteral(
      text.trim().replace(/^(?:const|let|var)?\s*\w+\s*=\s*(?=\{)/, ""),
    );
  } catch (error) {
    if (!(error instanceof LiteralError)) throw error;
    return {
      config: undefined,
      mistakes: [{ key: "", message: error.message }],
    };
  }
  const mistakes: Mistake[] = [];
  try {
    defineConfig(value as PortkeyConfig);
  } catch (error) {
    if (!(error instanceof OptionError)) throw error;
    mistakes.push(asMistake("config", error));
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { config: undefined, mistakes };
  }
  check(value as PortkeyConfig, "The config", mistakes);
  return { config: value as PortkeyConfig, mistakes };
}

const MODES = ["single", "loadbalance", "fallback", "conditional"];

/** What the gateway would refuse or ignore, although every field exists. */
function check(config: PortkeyConfig, name: string, mistakes: Mistake[]): void {
  const say = (message: string) => mistakes.push({ key: "config", message: `${name} ${message}` });
  const { strategy, targets } = config;
  const mode = strategy?.mode;
  if (strategy && (typeof mode !== "string" || !MODES.includes(mode))) {
    say(
      `has the mode ${JSON.stringify(mode) ?? "undefined"}: use one of ${MODES.map((one) => `"${one}"`).join(", ")}`,
    );
  }
  if (strategy && !Array.isArray(targets)) {
    say("has a strategy, but no targets to choose from");
  }
  if (Array.isArray(targets) && !strategy) {
    say("has targets, but no strategy that chooses one");
  }
  if (mode === "fallback" && Array.isArray(targets) && targets.length === 1) {
    say("has one target: there is nothing to fall back to");
  }
  if (mode === "conditional" && !Array.isArray(strategy?.conditions)) {
    say("is conditional, but has no conditions");
  }
  if (mode === "conditional" && strategy?.default === undefined) {
    say("has no default: a request that meets no condition fails");
  }
  if (mode === "loadbalance" && Array.isArray(targets)) {
    if (
      targets.some((one) => one?.weight !== undefined && !(Number(one.weight) >= 0))
    ) {
      say("has a weight that is no number from 0");
    } else if (
      targets.length > 0 && targets.every((one) => one?.weight === 0)
    ) {
      say("has the weight 0 everywhere: no target can be chosen");
    }
  }
  const attempts = config.retry?.attempts;
  if (
    attempts !== undefined &&
    !(Number.isInteger(attempts) && attempts >= 0 && attempts <= 5)
  ) {
    say("repeats with attempts that are no whole number from 0 to 5");
  }
  if (Array.isArray(targets)) {
    targets.forEach((target, index) => {
      if (typeof target === "object" && target !== null) {
        check(target, `Target ${index + 1}`, mistakes);
      }
    });
  }
}

/** The tree of a config. */
export function drawConfig(config: PortkeyConfig): Box {
  return box(config, "");
}

function box(config: PortkeyConfig, reason: string): Box {
  const targets = (Array.isArray(config.targets) ? config.targets : [])
    .filter((target): target is PortkeyConfig => typeof target === "object" && target !== null);
  const { strategy } = config;
  const title = strategy && targets.length > 0 ? modeName(strategy.mode) : providerOf(config);
  const detail = [
    ...(strategy && targets.length > 0 ? [] : modelOf(config)),
    ...extras(config),
  ].join(" · ");
  return {
    title,
    detail,
    reason,
    branches: targets.map((target, index) => box(target, reasonFor(config, target, index))),
  };
}

function modeName(mode: unknown): string {
  return ({
    fallback: "Fallback",
    loadbalance: "Load balancing",
    conditional: "Conditional",
    single: "Single",
  } as Record<string, string>)[
    String(mode)
  ] ?? String(mode);
}

function providerOf(config: PortkeyConfig): string {
  const virtualKey = config.virtual_key ?? config.virtualKey;
  const prompt = config.prompt_id ?? config.promptId;
  return String(
    config.provider ?? (virtualKey && "a stored provider key") ??
      (prompt && `prompt ${prompt}`) ??
      config.custom_host ?? config.customHost ??
      "the request's provider",
  );
}

function modelOf(config: PortkeyConfig): string[] {
  const model = (config.override_params ?? config.overrideParams)?.model;
  return model === undefined ? [] : [String(model)];
}

function extras(config: PortkeyConfig): string[] {
  const { retry, cache } = config;
  const timeout = config.request_timeout ?? config.requestTimeout;
  const mode = typeof cache === "string" ? cache : cache?.mode;
  return [
    ...(retry ? [`${retry.attempts} retries`] : []),
    ...(mode ? [mode === "simple" ? "cache" : `${mode} cache`] : []),
    ...(timeout === undefined ? [] : [`${Number(timeout) / 1000} s at most`]),
    ...(config.input_guardrails || config.inputGuardrails ||
        config.output_guardrails || config.outputGuardrails
      ? ["guardrails"]
      : []),
  ];
}

function reasonFor(
  parent: PortkeyConfig,
  target: PortkeyConfig,
  index: number,
): string {
  const { strategy } = parent;
  const targets = parent.targets ?? [];
  if (strategy?.mode === "fallback") {
    if (index === 0) return "first";
    const codes = strategy.on_status_codes ?? strategy.onStatusCodes;
    return Array.isArray(codes) ? `after ${codes.join(", ")}` : "after a failure";
  }
  if (strategy?.mode === "loadbalance") {
    const sum = targets.reduce(
      (total, one) => total + Number(one?.weight ?? 1),
      0,
    );
    return sum > 0 ? `${Math.round(100 * (target.weight ?? 1) / sum)} %` : "";
  }
  if (strategy?.mode === "conditional") {
    const conditions = (Array.isArray(strategy.conditions) ? strategy.conditions : [])
      .filter((condition) =>
        typeof condition === "object" && condition !== null &&
        condition.then === target.name
      )
      .map(({ query }) => describeQuery(query));
    if (strategy.default === target.name) conditions.push("otherwise");
    return conditions.join(" or ") || "never";
  }
  return index === 0 ? "" : "not used";
}

const OPERATORS: Readonly<Record<string, string>> = {
  $eq: "is",
  $ne: "is not",
  $gt: "over",
  $gte: "from",
  $lt: "under",
  $lte: "up to",
  $in: "in",
  $nin: "not in",
  $regex: "matches",
};

function describeQuery(query: unknown): string {
  if (typeof query !== "object" || query === null) return "";
  return Object.entries(query).map(([field, wanted]) => {
    if (field === "$and" || field === "$or") {
      return (Array.isArray(wanted) ? wanted : []).map(describeQuery).join(
        field === "$and" ? " and " : " or ",
      );
    }
    const name = field.replace(/^(metadata|params)\./, "");
    if (typeof wanted !== "object" || wanted === null) {
      return `${name} is ${wanted}`;
    }
    return Object.entries(wanted).map(([operator, value]) => `${name} ${OPERATORS[operator] ?? operator} ${value}`)
      .join(" and ");
  }).join(" and ");
}

/** The strategies that the gateway knows. */
export const strategies: readonly string[] = MODES.slice(1);

/** A copy of a config with another strategy. A config without targets becomes the first target. */
export function withStrategy(
  config: PortkeyConfig,
  mode: string,
): PortkeyConfig {
  const { strategy, targets, ...rest } = config;
  const own = Array.isArray(targets) && targets.length > 0
    ? targets
    : [Object.keys(rest).length > 0 ? rest : { provider: "@openai-prod" }];
  const all: PortkeyConfig[] = own.length > 1 ? [...own] : [...own, { provider: "@anthropic-prod" }];
  const outside = Array.isArray(targets) && targets.length > 0 ? rest : {};
  if (mode !== "conditional") {
    return { ...outside, strategy: { mode }, targets: all };
  }
  const named = all.map((target, index) => ({
    name: `target-${index + 1}`,
    ...target,
  }));
  const conditions = strategy?.conditions ??
    [{
      query: { "metadata.plan": { $eq: "paid" } },
      then: String(named[0]!.name),
    }];
  return {
    ...outside,
    strategy: {
      mode,
      conditions,
      default: strategy?.default ?? named[1]!.name,
    },
    targets: named,
  };
}

/** A copy of a config with one target more. */
export function withTarget(config: PortkeyConfig): PortkeyConfig {
  if (!Array.isArray(config.targets)) return withStrategy(config, "fallback");
  const name = config.strategy?.mode === "conditional" ? { name: `target-${config.targets.length + 1}` } : {};
  return {
    ...config,
    targets: [...config.targets, { ...name, provider: "@openai-prod" }],
  };
}

/** A copy of a config that repeats failed requests. */
export function withRetry(config: PortkeyConfig): PortkeyConfig {
  return { ...config, retry: { attempts: 3, on_status_codes: [429, 503] } };
}

/** A copy of a config that keeps answers. */
export function withCache(config: PortkeyConfig): PortkeyConfig {
  return { ...config, cache: { mode: "simple", max_age: 3600 } };
}
