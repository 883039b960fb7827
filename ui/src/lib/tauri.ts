import { invoke } from "@tauri-apps/api/core";
import { commands } from "./commands";

/** The program behind the real window. Each call may reject with `{ message }`. */
export const tauri = commands(invoke);
