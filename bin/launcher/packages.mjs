import { readFileSync } from "node:fs";
import { root } from "./folders.mjs";
import { npm } from "./npm.mjs";

/**
 * Installs what is missing or no longer as `package-lock.json` says. Never calls npm when all is there, so that Linkway
 * starts without a network.
 * @param forDevelopers whether what only tests and checks need is wanted too
 */
export async function ensurePackages({ forDevelopers }) {
  const missing = whatIsMissing(read("package-lock.json"), read("node_modules/.package-lock.json"), forDevelopers);
  if (missing === "nothing") return;
  console.log(
    missing === "all"
      ? "Installing what Linkway needs (about 1 minute, once)…"
      : "Installing what the tests need (about 1 minute, once)…",
  );
  // `npm ci` empties the folder first, which would take it from under a Linkway that is running from it.
  if (missing === "for developers") await npm(root, ["install", "--no-save", "--include=dev"]);
  else await npm(root, ["ci", forDevelopers ? "--include=dev" : "--omit=dev"]);
}

/**
 * Compares what should be installed with npm's own record of what is, which npm writes last: an installation that was
 * cut short has none.
 * @returns "nothing", "for developers" (all else is there), or "all"
 */
export function whatIsMissing(wanted, installed, forDevelopers) {
  if (!installed) return "all";
  const lacking = Object.entries(wanted.packages).filter(([place, entry]) => {
    const version = installed.packages[place]?.version;
    // Of packages for particular platforms only those that suited this one are there.
    const mayBeAbsent = place === "" || entry.optional || entry.devOptional;
    return version !== entry.version && !(mayBeAbsent && version === undefined);
  });
  if (lacking.some(([place, entry]) => place !== "" && !entry.dev)) return "all";
  return forDevelopers && lacking.length > 0 ? "for developers" : "nothing";
}

function read(file) {
  try {
    return JSON.parse(readFileSync(`${root}/${file}`, "utf8"));
  } catch {
    return undefined;
  }
}
