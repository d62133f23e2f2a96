import { store } from "./person.store.ts";
export const writes = store;
