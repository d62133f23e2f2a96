import type { Browser, Page } from "./browse.ts";

/** The twelve answers that a referral cannot do without, in the order of the pages. */
export const twelveAnswers = [
  {
    name: "Rowan Ellis",
    role: "pastoral lead",
    place: "Lord Grey Academy",
    email: "R.Ellis@LanternHill.example",
  },
  { givenName: "Mina", "born-day": "4", "born-month": "3", "born-year": "2012" },
  { agreement: "yes" },
  { words: "She sits alone at lunch since her friend moved away." },
  { postcode: "mk36ew" },
  { how: "text", number: "07700 900142" },
  { risk: "none" },
] as const;

export type PageAnswers = Record<string, string | string[]>;

const go = "Save and continue";

/** Begins a referral and gives answers page by page; stops where the last one leads. */
export async function answer(browser: Browser, pages: readonly PageAnswers[], start = "/blmk/refer"): Promise<Page> {
  let page = await browser.press(await browser.get(start), "Start now");
  for (const answers of pages) page = await browser.press(page, go, answers);
  return page;
}

/** The link in the newest message to a referrer: what they would press in their mailbox. */
export function linkIn(body: string): string {
  const path = /http:\/\/linkway\.test(\/\S+)/.exec(body)?.[1];
  if (!path) throw new Error("no link in the message");
  return path;
}
