import path from "node:path";
import { findOwner } from "./owner-mark.ts";
import { isServing, readPostmaster } from "./postmaster-pid.ts";

/**
 * What still runs on a data folder: "in use" when a live Linkway stands behind it, the server's process when it was
 * left behind, nothing when there is none.
 */
export function findLeftServer(folder: string): "in use" | { pid: number } | undefined {
  if (findOwner(folder)) return "in use";
  const data = path.join(folder, "postgres");
  const postmaster = readPostmaster(data);
  return postmaster && isServing(postmaster, data) ? { pid: postmaster.pid } : undefined;
}
