import { hash, verify } from "@node-rs/argon2";
import { newToken } from "../../platform/values/index.ts";

/** Hashes a password with argon2id, at the strength OWASP asks for (19 MiB, two passes). */
export function hashPassword(password: string): Promise<string> {
  return hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
}

let ofNobody: Promise<string> | undefined;

/**
 * Whether a typed password is the one of this hash. Without a hash (no such account) it is compared all the same, so
 * that the answer takes as long.
 */
export async function passwordFits(stored: string | undefined, typed: string): Promise<boolean> {
  ofNobody ??= hashPassword(newToken());
  const fits = await verify(stored ?? (await ofNobody), typed);
  return fits && stored !== undefined;
}
