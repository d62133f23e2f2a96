import { attendance } from "./attendance.ts";
import type { Figure } from "./figure.ts";
import { measures } from "./measures.ts";
import { money } from "./money.ts";
import { people } from "./people.ts";
import { reach } from "./reach.ts";
import { firstActivity, reached, steps } from "./waits.ts";

export { attendance, firstActivity, measures, money, people, reach, reached, steps };

/** Every figure, in the order of the programme page. */
export const figures: readonly Figure<unknown>[] = [
  people,
  firstActivity,
  attendance,
  money,
  steps,
  reached,
  measures,
  reach,
];
