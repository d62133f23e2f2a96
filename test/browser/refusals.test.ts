import { tellRefusals } from "../story/refusals.ts";
import { narrow, withAxe, withoutScript } from "./manner.ts";

for (const manner of [withAxe, withoutScript, narrow]) tellRefusals(manner);
