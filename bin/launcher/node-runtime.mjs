import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { root, runtime } from "./folders.mjs";
import { npm } from "./npm.mjs";
import { LaunchProblem } from "./problem.mjs";

const oldestNode = [22, 18];

/**
 * The path of a Node that is new enough: this one, or the locked one, which is installed the first time.
 * @throws LaunchProblem where no locked one is published for the machine
 */
export async function nodeToUse() {
  if (isNewEnough(process.versions.node)) return process.execPath;
  const kind = `${process.platform}-${process.arch}`;
  const locked = `${root}/runtime/${kind}`;
  if (!existsSync(locked)) throw new LaunchProblem(tooOld());
  const folder = `${runtime}/${kind}`;
  const node = `${folder}/node_modules/node-${kind}/bin/node`;
  if (!isInstalled(locked, folder, kind) || !runs(node)) {
    console.log(
      `Installing Node.js for Linkway, because this one is ${process.versions.node} (about 15 seconds, once)…`,
    );
    mkdirSync(folder, { recursive: true });
    for (const file of ["package.json", "package-lock.json"]) copyFileSync(`${locked}/${file}`, `${folder}/${file}`);
    await npm(folder, ["ci"]);
    if (!runs(node)) throw new LaunchProblem(tooOld());
  }
  return node;
}

/** Whether a version such as "22.18.0" is one Linkway runs on. */
export function isNewEnough(version) {
  const [major, minor] = version.split(".").map(Number);
  return major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
}

function isInstalled(locked, folder, kind) {
  const wanted = version(`${locked}/package-lock.json`, kind);
  return wanted !== undefined && version(`${folder}/node_modules/.package-lock.json`, kind) === wanted;
}

function version(file, kind) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages[`node_modules/node-${kind}`].version;
  } catch {
    return undefined;
  }
}

function runs(node) {
  return spawnSync(node, ["--version"], { stdio: "ignore" }).status === 0;
}

function tooOld() {
  return (
    `Linkway needs Node.js ${oldestNode.join(".")} or newer; this is ${process.versions.node}. Install version 24 from ` +
    `https://nodejs.org (or by your package manager) and start again.`
  );
}
