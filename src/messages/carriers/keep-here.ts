import type { Carry } from "../../platform/carry.ts";

/** A demonstration sends nothing: its messages stay on the demo outbox page, marked as sent. */
export const keepHere: Carry = async () => undefined;
