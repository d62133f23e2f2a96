// Takes the README's pictures by walking its walk on a freshly made demo that runs:
//   CHROMIUM_PATH=/usr/bin/chromium node --import tsx scripts/docs/pictures.ts http://localhost:3000
// Every page on the way is inspected as in the browser tests, so this is also the proof that the walk can be walked.
import { refer } from "./walk-refer.ts";
import { walkOn } from "./walk.ts";
import type { Visitor } from "../../test/browser/visitor.ts";

const walk = await walkOn(process.argv[2] ?? "http://localhost:3000");
const picture = (visitor: Visitor, name: string) =>
  visitor.page.screenshot({ path: `docs/pictures/${name}.png`, animations: "disabled" });
const codeFor = async (visitor: Visitor) => {
  if (!(await visitor.text()).includes("Is it you?")) return;
  await visitor.presses("Text me the code");
  await visitor.fills("Your code", /\b(\d{6}) is your code/.exec((await walk.message("is your code")).text)?.[1] ?? "");
  await visitor.presses("Go on");
};

try {
  await refer(walk);

  const dani = await walk.signIn("dani@blmk.example");
  await dani.opens("/today");
  await picture(dani, "today");
  await dani.follows("Mina");
  await dani.presses("Accept and open the case");
  if (dani.page.url().includes("/referrals/")) await dani.follows("Open the case");
  const herCase = dani.page.url();
  await dani.follows("Ask and write it down");
  await dani.fills("Mina’s words", "I want one evening where nobody asks me if I’m OK.");
  await dani.presses("Save these words");
  await dani.follows("Add a goal");
  await dani.fills("What does Mina want?", "Go somewhere every week that isn’t my room");
  await dani.presses("Save the goal");
  await dani.follows("Agree it");
  await dani.chooses("Yes, this is right");
  await dani.chooses("In person");
  await dani.presses("Save the answer");
  await dani.follows("Ask for a check-in");
  await dani.chooses(/^Text Mina a link/);
  await dani.presses("Ask");

  const mina = await walk.newVisitor("phone");
  await mina.opens((await walk.message("Got two minutes?")).link);
  await codeFor(mina);
  await mina.follows("Start");
  await mina.chooses(/^4\b/);
  await picture(mina, "check-in");
  await mina.presses("Next");
  await mina.chooses(/^5\b/);
  await mina.presses("Next");
  await mina.presses("Skip");
  await mina.chooses("Some of the time");
  await mina.presses("Next");
  await mina.chooses(/^2\b/);
  await mina.presses("Next");
  await mina.sees("Thank you, Mina");

  await dani.opens(herCase);
  await dani.follows("Find an activity");
  await dani.fills("What", "boxing");
  await dani.selects("When", "After school");
  await dani.presses("Search");
  await picture(dani, "find");
  await dani.presses("Reserve a place", "Tin Lantern Boxing Club");

  const dee = await walk.newVisitor("phone");
  await dee.opens((await walk.message("Dee, could you welcome")).link);
  await dee.presses("Yes, we’d love to");
  await codeFor(dee);
  const firstDay = /can come from (Thursday \d+ \w+)/.exec(await dee.text())?.[1] ?? "";
  await walk.moveClock(firstDay, "18:00");
  await dee.follows("To your register");
  await picture(dee, "register");
  await dee.presses(/^Here/, "Mina");
  await dee.sees("1 of 1 done");

  const priya = await walk.signIn("thornbury@blmk.example");
  await priya.presses("Build this week’s run");
  await priya.sees("Tin Lantern Boxing Club");
  await picture(priya, "payment-run");
  await priya.presses(/^Send .* for approval$/);
  const run = priya.page.url();
  const marcus = await walk.signIn("marcus@blmk.example");
  await marcus.opens(run);
  await marcus.presses(/^Approve £/);
  const helen = await walk.signIn("helen@blmk.example");
  await helen.opens(run);
  await helen.presses(/^Release £/);
  await helen.downloads("Download the file for the bank");
  await helen.opens("/payments/ledger");
  await helen.sees("Balances proved");

  const imogen = await walk.signIn("imogen@blmk.example");
  await imogen.opens("/programmes");
  await picture(imogen, "programme");
  await imogen.follows("What counts as one person");

  const again = await walk.signIn("dani@blmk.example");
  await again.opens(herCase);
  await again.sees("1 attended");
  await again.page.getByRole("heading", { name: "What matters to me" }).scrollIntoViewIfNeeded();
  await again.page.mouse.wheel(0, 300);
  await picture(again, "case");
} finally {
  await walk.close();
}
