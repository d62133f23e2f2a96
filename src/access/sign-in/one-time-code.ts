import { Secret, TOTP } from "otpauth";

const seconds = 30;

/** A new seed for an authenticator, in the letters that people can type (base32). */
export function newSeed(): string {
  return new Secret({ size: 20 }).base32;
}

/** The address that an authenticator reads from the picture. */
export function seedAddress(seed: string, email: string): string {
  return new TOTP({ issuer: "Linkway", label: email, secret: seed }).toString();
}

/** The time step a moment falls in (RFC 6238, 30 seconds). */
export function stepAt(moment: Date): number {
  return Math.floor(moment.getTime() / 1000 / seconds);
}

/** The code of a step. */
export function codeOf(seed: string, step: number): string {
  return TOTP.generate({ secret: Secret.fromBase32(seed), timestamp: step * seconds * 1000 });
}

/**
 * The step whose code was typed: this one, or one next to it for clocks that differ. A step that was used before, or
 * is older than one that was, counts no more.
 *
 * @param ahead how many steps ahead are accepted.
 */
export function stepOfCode(
  seed: string,
  typed: string,
  { now, lastStep, ahead = 1 }: { now: Date; lastStep: number; ahead?: number },
): number | undefined {
  const current = stepAt(now);
  for (let step = current - 1; step <= current + ahead; step += 1)
    if (step > lastStep && codeOf(seed, step) === typed) return step;
  return undefined;
}
