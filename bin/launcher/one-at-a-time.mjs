import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { explainInstall } from "./explain-install.mjs";
import { root, runtime } from "./folders.mjs";
import { LaunchProblem } from "./problem.mjs";

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

function take(mark) {
  try {
    writeFileSync(mark, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw new LaunchProblem(explainInstall(String(error), root) ?? String(error));
    if (!isLeftBehind(mark)) return false;
    rmSync(mark, { force: true });
    return take(mark);
  }
}

function isLeftBehind(mark) {
  try {
    return !isAlive(Number(readFileSync(mark, "utf8"))) || Date.now() - statSync(mark).mtimeMs > longestInstallMs;
  } catch {
    return false; // It has been taken away this very moment.
  }
}

function isAlive(pid) {
  if (!pid) return true; // Being written this very moment.
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
