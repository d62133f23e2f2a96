import type { CalendarDay } from "../platform/values/index.ts";

/** Needs that a referrer may tick (code list 9.3); what would be a risk is asked elsewhere. */
export const needs = [
  "loneliness",
  "social_isolation",
  "low_mood_anxiety",
  "low_confidence",
  "physical_inactivity",
  "family_relationships",
  "bereavement",
  "young_carer",
  "bullying",
  "school_attendance",
  "not_in_education_or_work",
  "money",
  "food",
  "housing",
  "sleep",
  "weight",
  "substances",
  "identity",
  "language_asylum",
  "disability_neurodiversity",
  "care_experience",
  "digital_access",
  "other",
] as const;

export type Need = (typeof needs)[number];

/** Why a referral was declined (code list 9.5). */
export const declineReasons = [
  "not_eligible",
  "at_capacity",
  "person_declined",
  "inappropriate",
  "duplicate",
  "moved_away",
] as const;

export type DeclineReason = (typeof declineReasons)[number];

/** How to reach the young person safely, as the referrer said. */
export interface SafeReach {
  /** Their own phone by text or by ringing; in person where the referrer is; through a grown-up. */
  readonly how: "text" | "ring" | "in_person" | "adult";
  readonly number?: string;
  readonly sharedPhone?: boolean;
  readonly leaveMessage?: boolean;
  /** "after 4pm" */
  readonly when?: string;
  readonly adultName?: string;
  /** In the referrer's words: must not be told or contacted. */
  readonly mustNotKnow?: string;
}

/** Everything that is asked before a referral is sent; what may be unknown is optional. */
export interface NewReferral {
  readonly areaId: string;
  readonly programmeId: string;
  /** Code list 9.1: "school_college". */
  readonly referrerKind: string;
  readonly referrer: {
    readonly name: string;
    readonly role: string;
    readonly email: string;
    readonly phone?: string;
    /** School or service, in words. */
    readonly place: string;
    readonly schoolUrn?: string;
  };
  readonly person: {
    readonly givenName: string;
    readonly familyName?: string;
    readonly preferredName?: string;
    readonly dateOfBirth: CalendarDay;
    readonly pronouns?: string;
    readonly goodToKnow?: string;
    readonly language?: string;
    readonly interpreter?: boolean;
  };
  /** What the young person said to the referrer. */
  readonly agreement: "yes" | "unsure";
  readonly story: string;
  readonly needs: readonly Need[];
  /** Home; without it there is no fixed address. */
  readonly postcode?: string;
  readonly reach: SafeReach;
  /** What makes the referrer worry about safety; without it they know of no risk. */
  readonly risk?: { readonly words: string; readonly dangerNow: boolean };
}

/** What the referrer is told at once. */
export interface SentReferral {
  readonly referralId: string;
  readonly reference: string;
  readonly personId: string;
  readonly decideBy: Date;
  readonly namedWorkerId: string | undefined;
  /** For the link to follow it; kept nowhere else. */
  readonly followToken: string;
}
