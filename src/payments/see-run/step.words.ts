import { defineWords } from "../../platform/words/words.ts";

/** What the page says about the step that is next, and why it may not be yours. */
export const words = defineWords("payments.step", {
  check: "Send {count} for approval",
  approve: "Approve {amount}",
  release: "Release {amount}",
  download: "Download the file for the bank",
  downloadHint: "Each download is written down.",
  heldLater: "What is held joins the next run.",
  you_checked: "You check this run, so you cannot approve or release it.",
  you_approved: "You approved this run, so you cannot release it.",
  already: "This step is done.",
  not_yet: "The step before is not done yet.",
  waitingFor: "Next: {name}.",
  stops_left: "{left, plural, one {# payment} other {# payments}} must be held or cleared first. Nothing was sent.",
  all_held: "Every payment of this run is held. The next run takes them up.",
  someoneFirst: "Somebody was first. This is how the run stands now.",
  stopsLeft: "Hold or clear the {left, plural, one {one that stops} other {# that stop}} the run. Then it can go on.",
});
