/** Removes the folders that a test file made, in the process that ran it. */
import { afterAll } from "vitest";
import { removeFolders } from "./helpers/run.ts";

afterAll(removeFolders);
