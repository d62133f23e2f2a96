import type { Walk } from "./walk.ts";

const goOn = "Save and continue";

/** Rowan's part of the walk: a referral without an account, sent. */
export async function refer(walk: Walk): Promise<void> {
  const rowan = await walk.newVisitor();
  await rowan.opens("/blmk");
  await rowan.page.screenshot({ path: "docs/pictures/front.png", animations: "disabled" });
  await rowan.follows("I work with young people");
  await rowan.presses("Start now");
  await rowan.fills("Your name", "Rowan Ellis");
  await rowan.fills("Your role", "pastoral lead");
  await rowan.fills("Your school or college", "Lord Grey Academy");
  await rowan.fills("Your work e-mail", "rowan@school.example");
  await rowan.presses(goOn);
  await rowan.fills("First name", "Mina");
  await rowan.fills(/^Family name/, "Larkfield");
  await rowan.fills("Day", "4");
  await rowan.fills("Month", "3");
  await rowan.fills("Year", "2012");
  await rowan.presses(goOn);
  await rowan.chooses(/^Yes, and/);
  await rowan.presses(goOn);
  await rowan.fills(/In your words/, "She sits alone at lunch since her friend moved away. She likes boxing videos.");
  await rowan.presses(goOn);
  await rowan.fills("Home postcode", "MK3 6EW");
  await rowan.presses(goOn);
  await rowan.chooses(/^Text .* own phone/);
  await rowan.fills("Phone number", "07700 900142");
  await rowan.presses(goOn);
  await rowan.chooses("No, I know of no risks");
  await rowan.presses(goOn);
  await rowan.opens((await walk.message("rowan@school.example")).link);
  await rowan.presses("Yes, it is mine: go on");
  await rowan.presses("Send the referral");
  await rowan.sees("Thank you. We have Mina’s referral.");
  await rowan.page.screenshot({ path: "docs/pictures/sent.png", animations: "disabled" });
}
