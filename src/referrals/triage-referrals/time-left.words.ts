import { defineWords } from "../../platform/words/words.ts";

export const words = defineWords("referrals.time-left", {
  hours: "{count, plural, one {1 hour} other {# hours}} left to decide",
  days: "{count, plural, one {1 day} other {# days}} left to decide",
  lateHours: "{count, plural, one {1 hour} other {# hours}} late",
  lateDays: "{count, plural, one {1 day} other {# days}} late",
});
