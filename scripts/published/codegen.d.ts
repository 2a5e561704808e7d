/**
 * The generator as a library: `generate()`, `plan()`, `inspect()` and `diff()`. It is in a package of its own, an optional peer:
 * without it, importing this throws an error that names the command to install it.
 *
 * @module
 */
export * from "portkey-fetch-codegen";
