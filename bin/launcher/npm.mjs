import { spawn } from "node:child_process";
import path from "node:path";
import { explainInstall } from "./explain-install.mjs";
import { LaunchProblem } from "./problem.mjs";

const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", "--engine-strict=false"];

/**
 * Runs npm in `folder`, saying now and then that it is still at it. What npm prints is kept back unless it fails.
 * @throws LaunchProblem with the cause in plain words, or npm's own last lines
 */
export async function npm(folder, args) {
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  const beat = setInterval(() => console.log(`… still installing (${seconds()} seconds)`), 20_000);
  try {
    const { code, said } = await run(folder, [...args, ...flags, "--loglevel=error"]);
    if (code !== 0)
      throw new LaunchProblem(explainInstall(said, folder) ?? `npm could not install:\n${lastLines(said)}`);
  } finally {
    clearInterval(beat);
  }
  console.log(`Installed in ${seconds()} seconds.`);
}

function run(folder, args) {
  const [program, ...before] = npmProgram();
  const child = spawn(program, [...before, ...args], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  child.stdout.on("data", (piece) => (said += piece));
  child.stderr.on("data", (piece) => (said += piece));
  return new Promise((resolve, reject) => {
    child.on("error", () =>
      reject(new LaunchProblem("npm is not installed. It comes with Node.js: https://nodejs.org")),
    );
    child.on("close", (code) => resolve({ code, said }));
  });
}

/** The npm that started us, if it was npm; otherwise the one on the path. */
function npmProgram() {
  const ours = process.env.npm_execpath;
  return ours && path.basename(ours).startsWith("npm") ? [process.execPath, ours] : ["npm"];
}

function lastLines(said) {
  return said.trim().split("\n").slice(-15).join("\n");
}
