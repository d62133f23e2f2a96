import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";
import { chromiumFromNpm } from "./chromium-from-npm.ts";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/**
 * The path of a Chromium to test with: the one `CHROMIUM_PATH` names, one of the machine, Debian's package (installed
 * here when we are root), or the one that comes from npm.
 * @throws Error when there is none to be had
 */
export async function chromium(): Promise<string> {
  const given = process.env["CHROMIUM_PATH"];
  if (given && !existsSync(given)) throw new Error(`CHROMIUM_PATH is ${given}, but there is no such file`);
  return given || onPath() || fromDebian() || (await chromiumFromNpm());
}

function onPath(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function fromDebian(): string | undefined {
  if (process.getuid?.() !== 0 || !isProgram("/usr/bin/apt-get")) return undefined;
  console.log("Installing a browser for the tests (about 1 minute, once)…");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...args: string[]) =>
    spawnSync("apt-get", ["-qq", ...args], { env, stdio: ["ignore", "ignore", "ignore"] });
  apt("update");
  apt("install", "-y", "--no-install-recommends", "chromium");
  return onPath();
}
