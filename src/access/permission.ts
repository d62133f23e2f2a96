import type { Permission } from "../platform/http/index.ts";
import { holdsAnywhere, type RoleName } from "./actor.ts";

/** Open to the world; says why. */
export function anyone(why: string): Permission {
  return { describe: `anyone: ${why}`, admits: () => true };
}

/** Anybody with an account. */
export function signedIn(): Permission {
  return { describe: "anybody signed in", admits: (actor) => actor.kind === "account" };
}

/** Accounts that hold one of these roles in some area; the record's own policy then asks for the area. */
export function withRole(...roles: readonly RoleName[]): Permission {
  return {
    describe: roles.join(", ").replaceAll("_", " "),
    admits: (actor) => actor.kind === "account" && holdsAnywhere(actor, ...roles),
  };
}

/** Whoever holds an open link made for this purpose (`:token` in the path). */
export function byLink(purpose: string): Permission {
  return {
    describe: `the holder of a ${purpose} link`,
    admits: (actor) => actor.kind === "link" && actor.link?.purpose === purpose,
  };
}

/** Whoever holds any open link: for the steps that every link shares, such as proving a code. */
export function byAnyLink(): Permission {
  return { describe: "the holder of a link", admits: (actor) => actor.kind === "link" };
}
