import { fileURLToPath } from "node:url";

/** The checkout. */
export const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");

/** What the launcher keeps for itself: the locked Node, and the mark of a running installation. */
export const runtime = `${root}/.runtime`;
