import { store } from "./person.store.ts";
export const impure = store;
