/** What a value is. */

/** The type of a value, in lower case. Built-in classes have a type of their own, such as `map` or `date`. */
export function typeOf(value: unknown): string {
  return ({}).toString.call(value).slice(8, -1).toLowerCase();
}
