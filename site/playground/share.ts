/** The state of the playground in an address's fragment, which browsers do not send to any server. */
import { maskSecrets } from "./write.ts";

/** What a shared address brings along. */
export interface Shared {
  options?: object;
  config?: object;
}

/** Writes the state as a fragment. Secrets are masked first: a link goes to chats, logs and histories. */
export function writeFragment(state: Shared): string {
  const bytes = new TextEncoder().encode(JSON.stringify(maskSecrets(state)));
  return `#p=${
    btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll(
      "/",
      "_",
    ).replace(/=+$/, "")
  }`;
}

/** Reads the state from a fragment; undefined where there is none, or where it cannot be read. */
export function readFragment(fragment: string): Shared | undefined {
  const [, text] = /^#p=([\w-]{1,20000})$/.exec(fragment) ?? [];
  if (text === undefined) return undefined;
  try {
    const bytes = Uint8Array.from(
      atob(text.replaceAll("-", "+").replaceAll("_", "/")),
      (char) => char.charCodeAt(0),
    );
    const state = JSON.parse(new TextDecoder().decode(bytes));
    return typeof state === "object" && state !== null ? state : undefined;
  } catch {
    return undefined;
  }
}
