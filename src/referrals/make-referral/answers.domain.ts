import type { CalendarDay } from "../../platform/values/index.ts";
import type { Need, SafeReach } from "../referral.domain.ts";

/** What has been answered so far, one entry for each question page. What is not there was not answered. */
export interface Answers {
  readonly you?: {
    readonly name: string;
    readonly role: string;
    readonly email: string;
    readonly phone?: string;
    /** The school in the referrer's words. */
    readonly place: string;
  };
  /** The school as picked from the register; without a number it is not among them and their own words stand. */
  readonly school?: { readonly name: string; readonly urn?: string };
  readonly person?: {
    readonly givenName: string;
    readonly familyName?: string;
    readonly dateOfBirth: CalendarDay;
    readonly pronouns?: string;
  };
  readonly agreement?: "yes" | "unsure";
  readonly story?: { readonly words: string; readonly needs: readonly Need[] };
  /** No postcode: no fixed address. */
  readonly home?: { readonly postcode?: string };
  readonly reach?: SafeReach;
  readonly safety?: {
    readonly risk: "none" | "yes" | "now";
    readonly words?: string;
    readonly goodToKnow?: string;
  };
}

/** A referral being written. */
export interface Draft {
  readonly areaId: string;
  readonly id: string;
  readonly programmeId: string;
  readonly referrerKind: string;
  readonly answers: Answers;
  readonly emailProvedAt: Date | null;
  readonly savedAt: Date;
  readonly expiresAt: Date;
  /** Raised by each answer. */
  readonly version: number;
  /** Opens the draft: what its cookie holds. */
  readonly token: string;
  /** Where the link to prove the address was sent, once it was. */
  readonly proofSentTo?: string;
  /** Once it was sent: what it became, and the token of the link to follow it. */
  readonly referralId: string | null;
  readonly followToken?: string;
}

/** "Mina", or what to say before the name is known. */
export function nameIn(answers: Answers, otherwise: string): string {
  return answers.person?.givenName ?? otherwise;
}
