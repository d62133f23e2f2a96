import { readFileSync } from "node:fs";
import { store } from "./person.store.ts";
export const impure = [store, readFileSync];
