/** The error for options that cannot be used. */

/**
 * An option that cannot be used. Thrown before anything is sent; the message never holds a value.
 *
 * @example
 * ```ts
 * import { OptionError, toHeaders } from "portkey-fetch/options";
 *
 * try {
 *   toHeaders(JSON.parse('{ "traceld": "t-1" }'));
 * } catch (error) {
 *   if (error instanceof OptionError) console.error(error.option, error.message);
 * }
 * ```
 */
export class OptionError extends TypeError {
  /** Always `OptionError`, also after minification. */
  override readonly name: "OptionError" = "OptionError";
  /** The canonical name of the option at fault, or the key that names none. */
  readonly option: string;

  /** Makes the error for an option. */
  constructor(message: string, option: string) {
    super(message);
    this.option = option;
    // marks errors of this library, so that copies of it recognise each other's
    Object.defineProperty(this, Symbol.for("portkey-fetch.error"), { value: true });
  }
}

/** Refuses an option, saying why. */
export function refuse(option: string, why: string): never {
  throw new OptionError(
    `Cannot use option ${JSON.stringify(option.slice(0, 64))}: ${why}`,
    option,
  );
}
