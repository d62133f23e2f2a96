import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { explainInstall } from "./explain-install.mjs";
import { root, runtime } from "./folders.mjs";
import { LaunchProblem } from "./problem.mjs";

let drafts = 0;
const longestInstallMs = 15 * 60_000;

/**
 * Does `work` while no other start of this checkout does its own: two at once would install into one another's folders.
 * The mark of a start that was killed is passed over.
 */
export async function oneAtATime(work, folder = runtime) {
  const mark = `${folder}/installing`;
  makeFolder(folder);
  for (let told = false; !take(mark); told = true) {
    if (!told) console.log("Another start of Linkway is installing; waiting for it…");
    await pause(300);
  }
  try {
    return await work();
  } finally {
    rmSync(mark, { force: true });
  }
}

function makeFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new LaunchProblem(explainInstall(String(error), root) ?? String(error));
  }
}

/** The mark appears whole or not at all, because it is written beside its place and then linked there. */
function take(mark) {
  const draft = `${mark}.${process.pid}-${drafts++}`;
  try {
    writeFileSync(draft, markOf(process.pid));
    linkSync(draft, mark);
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw new LaunchProblem(explainInstall(String(error), root) ?? String(error));
    return clearIfLeftBehind(mark) && take(mark);
  } finally {
    rmSync(draft, { force: true });
  }
}

function clearIfLeftBehind(mark) {
  try {
    const holder = readFileSync(mark, "utf8");
    const isHeld =
      holder === markOf(Number.parseInt(holder, 10)) && Date.now() - statSync(mark).mtimeMs < longestInstallMs;
    if (!isHeld) rmSync(mark, { force: true });
    return !isHeld;
  } catch {
    return true; // Its holder has just taken it away.
  }
}

/** The number of a process and when it began: containers give the same few numbers again and again. */
function markOf(pid) {
  try {
    if (process.platform === "linux")
      return `${pid} ${readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1).split(" ")[19]}`;
    process.kill(pid, 0);
    return `${pid}`;
  } catch (error) {
    return error.code === "EPERM" ? `${pid}` : undefined;
  }
}
