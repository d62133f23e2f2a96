import { ground } from "../platform/ground.ts";
export const knowsPlatform = ground;
