/** Copies of what a caller handed over, so that later changes of it reach no request. */

/**
 * A deep copy of the plain objects and lists in a value. All else is taken as it is: functions, signals, files, and instances of classes.
 * Fields that are not enumerable are copied too, because formats and tools made by `openai/helpers/zod` keep their parser in one.
 */
export function snapshot<Value>(value: Value): Value {
  return copy(value, new Map()) as Value;
}

function copy(value: unknown, copies: Map<object, unknown>): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (copies.has(value)) return copies.get(value);
  if (value instanceof Headers) return new Headers(value);
  if (value instanceof URLSearchParams) return new URLSearchParams(value);
  if (value instanceof Date) return new Date(value);
  if ("~standard" in value) return value; // a schema
  const prototype = Object.getPrototypeOf(value);
  const isList = Array.isArray(value);
  if (!isList && prototype !== Object.prototype && prototype !== null) return value;
  const copied: object = isList ? [] : Object.create(prototype);
  copies.set(value, copied);
  for (const key of Reflect.ownKeys(value)) {
    if (isList && key === "length") continue;
    const descriptor = Object.getOwnPropertyDescriptor(value, key)!;
    const inner = copy((value as Record<PropertyKey, unknown>)[key], copies);
    Object.defineProperty(copied, key, {
      value: inner,
      enumerable: descriptor.enumerable ?? true,
      configurable: true,
      writable: true,
    });
  }
  return copied;
}
