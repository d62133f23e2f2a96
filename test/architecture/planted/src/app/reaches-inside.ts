import { store } from "../people/person.store.ts";
export const reaches = store;
