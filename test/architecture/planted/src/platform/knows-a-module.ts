import { person } from "../people/index.ts";
export const knowsModule = person;
