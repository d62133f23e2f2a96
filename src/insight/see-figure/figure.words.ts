import { defineWords } from "../../platform/words/words.ts";

export const words = defineWords("insight.figure", {
  back: "Programme",
  statement: "The statement that counts it",
  statementLead: "This is the very text that runs. :area and :programme stand for the ones you look at.",
  others: "Other figures",
  people: "People",
  people_is:
    "One person is a young person with a case in the programme. Somebody who came twice counts once. A referral that waits for an answer is counted beside it, not in it.",
  "first-activity": "Days to first activity",
  "first-activity_is":
    "Calendar days from the day the referral came to the first session that a register says was attended. The figure is that of the person in the middle: half wait longer. People who have not been to a session are not in it yet.",
  attendance: "Attendance",
  attendance_is:
    "Of all sessions that a register speaks of, those with “here”. A session that nobody marked is not counted, and neither is one that was undone. Both numbers are rounded to 5 before the share is taken.",
  money: "Money",
  money_is:
    "What is on the accounts of the programme’s funds now. Spent: paid to groups. Committed: promised for places and not paid yet. Free: the rest. The three add up to the award; the ledger proves it on every entry.",
  steps: "Where the days go",
  steps_is:
    "The average days of each step, over the people whose whole wait was within a fifth of that of the person in the middle. Averages add up; medians of steps do not. A step that was not recorded takes no time, and its days fall to the next.",
  "steps-people": "People at each step",
  "steps-people_is":
    "How many cases have come as far as each step. First talk: the first contact that reached somebody. Plan: the first line of the plan. Yes: the first group that said yes.",
  measures: "What changed for young people",
  measures_is:
    "Averages at the start and at the latest check-in, only of people who answered the same version of the same question twice. For a goal, the same goal. “Prefer not to say” is counted as not answered, never guessed. This shows change, not cause.",
  reach: "Who we reach",
  reach_is:
    "The district of each person’s home, beside where all young people of the programme’s ages live (Office for National Statistics, mid-year estimates). Shares are of the rounded numbers.",
  "small-numbers": "How we hide small numbers",
  "small-numbers_is":
    "So that nobody can be recognised: 0 stays 0, 1 to 7 shows as *, 8 and more is rounded to the nearest 5. Each number is treated by itself, totals too, so taking one from another gives nothing away. A share is worked out from the rounded numbers. An average needs at least 8 people. Money, groups and days of a clock are not people and stay exact. The total of a programme is exact for those who run it, because the cap needs it, and rounded for a commissioner. A caseworker’s own lists are not touched.",
});
