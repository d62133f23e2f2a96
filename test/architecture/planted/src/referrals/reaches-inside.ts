import { store } from "../people/person.store.ts";
import { manifest } from "../people/module.ts";
export const reaches = [store, manifest];
