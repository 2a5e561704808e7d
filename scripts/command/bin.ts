#!/usr/bin/env node
/** The command `portkey-fetch` of the package, on Node, Deno and Bun. */
import process from "node:process";
import { main } from "./main.ts";
import { exitCodes } from "./problems.ts";
import { processTerminal } from "./terminal.ts";

const terminal = processTerminal();
const code = await main(process.argv.slice(2), terminal);
const ending = terminal.endedBy();
process.exitCode = ending === "closed pipe" ? exitCodes.ok : ending === "interrupt" ? exitCodes.interrupted : code;
