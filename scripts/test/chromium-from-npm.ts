import { mkdirSync } from "node:fs";
import path from "node:path";

/**
 * Unpacks the Chromium that comes as a package, with the libraries a bare machine lacks, and returns its path. The
 * package is made for AWS Lambda: it unpacks to the temporary folder, and brings the libraries only if it believes to be
 * there. We keep it in the checkout instead, so that nobody else can put a program in its place.
 */
export async function chromiumFromNpm(): Promise<string> {
  const folder = path.resolve(".runtime", "browser");
  mkdirSync(folder, { recursive: true });
  const before = { TMPDIR: process.env["TMPDIR"], AWS_EXECUTION_ENV: process.env["AWS_EXECUTION_ENV"] };
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x" });
  try {
    const { default: packed } = await import("@sparticuz/chromium");
    return await packed.executablePath();
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}
