import { createHash } from "node:crypto";

/** Where things go that another user must reach when the folders they belong to are closed. */
export const openPlace = "/var/lib/linkway";

/** A name for something, short enough for a path and the same every time. */
export function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}
