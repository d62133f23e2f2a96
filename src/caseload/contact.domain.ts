export const channels = ["phone", "text", "visit", "school", "video", "email"] as const;
export type ContactChannel = (typeof channels)[number];

export const contactOutcomes = ["reached", "no_answer", "left_message", "did_not_attend", "cancelled"] as const;
export type ContactOutcome = (typeof contactOutcomes)[number];

export const contactPartners = ["young_person", "parent", "school", "other"] as const;
/** With whom a contact was, or was tried. */
export type ContactPartner = (typeof contactPartners)[number];

/** A contact, or an attempt that failed. */
export interface Contact {
  readonly id: string;
  readonly at: Date;
  readonly channel: ContactChannel;
  readonly outcome: ContactOutcome;
  readonly withWhom: ContactPartner;
  readonly words: string;
  readonly recordedBy: string;
}

/** Whether a contact reached the young person or whoever looks after them; a talk with a school does not. */
export function reachedHome(contact: Pick<Contact, "outcome" | "withWhom">): boolean {
  return contact.outcome === "reached" && (contact.withWhom === "young_person" || contact.withWhom === "parent");
}
