import { person } from "../people/index.ts";
export const looksDown = person;
