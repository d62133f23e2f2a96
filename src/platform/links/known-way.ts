import type { Reader } from "../db/types.ts";
import type { Link } from "./link.ts";

/** How the rightful holder of a link is reached, known before the link was made. */
export type KnownWay = {
  /** A group's name, for the header of the page that asks for the code. */
  readonly groupName?: string;
} & ({ readonly phone: string; readonly last3: string } | { readonly email: string });

/** Finds the known way of a link's holder; undefined when there is none that is safe. */
export type FindKnownWay = (reader: Reader, link: Link) => Promise<KnownWay | undefined>;

/** How the second thing works for links of one purpose. */
export interface SecondThing {
  readonly find: FindKnownWay;
  /** How long a device that proved the code once is not asked again. */
  readonly boundDays: number;
  readonly look: "group" | "young" | "simple";
}

const byPurpose = new Map<string, SecondThing>();

/**
 * Says how the holders of links of a purpose are reached. The module that makes such links calls it when it is
 * loaded. Without options, a group's phone stays bound for 180 days, a young person's for one.
 */
export function registerPhoneOf(
  purpose: string,
  find: FindKnownWay,
  options: Partial<Omit<SecondThing, "find">> = {},
): void {
  const ofGroup = purpose === "group";
  byPurpose.set(purpose, { find, boundDays: ofGroup ? 180 : 1, look: ofGroup ? "group" : "young", ...options });
}

/** The second thing of a purpose. Throws when its module registered none: a bug, and nothing is shown. */
export function secondThingOf(purpose: string): SecondThing {
  const found = byPurpose.get(purpose);
  if (!found) throw new Error(`nobody registered the phone of ${purpose} links`);
  return found;
}
