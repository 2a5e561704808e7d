/** The generator as a library. Its package is installed by those who use it. */
import { CALLER, HERE, INSTALL, load } from "./generator.js";

const generator = await load("", [HERE, CALLER]);
if (!generator) throw new Error(`Install the generator to use "portkey-fetch/codegen": ${INSTALL}`);

export const { diff, formatDiff, formatProblem, generate, GenerateError, inspect, plan } = generator;
