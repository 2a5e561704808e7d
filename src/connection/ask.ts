/** Asks the functions among the headers of a call. */
import { findOption, type Option } from "../options/table.ts";
import { OptionError } from "../options/option-error.ts";
import { ASKED } from "../options/read.ts";
import type { ExpiringValue, ValueFunction } from "../options/value-types.ts";
import { encode, plainHeaders } from "../options/values.ts";
import type { Outgoing } from "./connection.ts";
import { CredentialError } from "./errors.ts";
import { harmless, redactor } from "./secrets.ts";

/**
 * Asks once more, after a server refused what the functions gave.
 *
 * @param sent the headers that were refused
 * @returns the headers to send now; undefined where nothing new came, and another attempt would fail alike
 */
export type Renew = (sent: Record<string, string>) => Promise<Record<string, string> | undefined>;

/** What a function has given. */
interface Answer {
  readonly value: unknown;
  /** Until when it is used, in ms since 1970; 0 for one call. */
  readonly expiresAt: number;
}

/** What is known of a function: the question that is under way, which all calls share, and the last answer. */
interface Question {
  pending?: Promise<Answer> | undefined;
  last?: Answer;
}

const questions = new WeakMap<ValueFunction, Question>();

/** Asks a function, unless its last answer still holds. @param refused the answer that a server refused */
async function ask(source: ValueFunction, option: string, refused?: Answer): Promise<Answer> {
  let question = questions.get(source);
  if (question === undefined) questions.set(source, question = {});
  const { last } = question;
  if (last && last !== refused && last.expiresAt > Date.now()) return last;
  const shared = question;
  return await (shared.pending ??= (async () => {
    try {
      return shared.last = readAnswer(await source({ refused: refused !== undefined }), option);
    } finally {
      shared.pending = undefined;
    }
  })());
}

/** Reads what a function returned: a value, or one with the time until which it holds. */
function readAnswer(given: unknown, option: string): Answer {
  const { value, expiresAt } = Object(given) as Partial<ExpiringValue<unknown>>;
  const isExpiring = typeof expiresAt === "number" || expiresAt instanceof Date;
  const answer = { value: isExpiring ? value : given, expiresAt: isExpiring ? Number(expiresAt) : 0 };
  const isUsable = option === "headers" ? typeof answer.value === "object" : typeof answer.value === "string";
  if (isUsable && answer.value && answer.expiresAt === answer.expiresAt) return answer;
  throw new CredentialError(
    `The function of "${option}" returned nothing that can be sent: return ${
      option === "headers" ? "headers" : "a string"
    }, or { value, expiresAt } with a Date or milliseconds since 1970`,
    option,
  );
}

/** The option whose value stands in a header, of those that can be a function. */
function optionOf(header: string): Option | undefined {
  const option = findOption(header);
  return option?.header === header && /^string [ow]/.test(option.kind) ? option : undefined;
}

/** The headers that an answer makes: checked, and written as those of an option are. */
function headersOf(name: string, value: unknown): Record<string, string | null> {
  if (name === ASKED) return plainHeaders(value);
  const option = optionOf(name);
  return option ? { [name]: encode(option, value) as string } : plainHeaders({ [name]: value });
}

/** Puts what the functions among the headers of a call give on its request. */
export async function askHeaders(
  target: Headers,
  { headers, ownHeaders }: Pick<Outgoing, "headers" | "ownHeaders">,
): Promise<Renew> {
  const functions = Object.entries(headers).filter((entry): entry is [string, ValueFunction] => {
    return typeof entry[1] === "function" && (entry[0] === ASKED || !target.has(entry[0]));
  });
  const answers = new Map<string, Answer>();
  const askAll = async (refused: boolean) => {
    const found: Record<string, string | null> = {};
    const parts = await Promise.all(functions.map(async ([name, source]) => {
      const option = name === ASKED ? "headers" : optionOf(name)?.name ?? name;
      try {
        const answer = await ask(source, option, refused ? answers.get(name) : undefined);
        answers.set(name, answer);
        return headersOf(name, answer.value);
      } catch (error) {
        if (error instanceof CredentialError || error instanceof OptionError) throw error;
        const redact = redactor({ headers: Object.fromEntries(target) });
        throw new CredentialError(`The function of "${option}" failed`, option, harmless(error, redact));
      }
    }));
    // one name may come from several of them: that of a function of its own counts
    for (const [position, part] of parts.entries()) if (functions[position]![0] === ASKED) Object.assign(found, part);
    for (const [position, part] of parts.entries()) if (functions[position]![0] !== ASKED) Object.assign(found, part);
    for (const name of Object.keys(found)) {
      if (Object.hasOwn(ownHeaders, name) && typeof ownHeaders[name] !== "function") delete found[name];
    }
    return found;
  };
  const given = await askAll(false);
  for (const [name, value] of Object.entries(given)) {
    if (value === null) target.delete(name);
    else target.set(name, value);
  }
  return async (sent) => {
    const renewed: Record<string, string> = { ...sent };
    let fresh: Record<string, string | null>;
    try {
      fresh = await askAll(true);
    } catch {
      return undefined; // the reply of the server says more
    }
    for (const [name, value] of Object.entries(fresh)) {
      // a middleware may have set another
      if (value !== null && sent[name] === given[name]) renewed[name] = value;
    }
    return Object.keys(renewed).some((name) => renewed[name] !== sent[name]) ? renewed : undefined;
  };
}
