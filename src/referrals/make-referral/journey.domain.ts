import type { Answers, Draft } from "./answers.domain.ts";

/** One page of the journey. The bars are what a referrer counts: their number never grows. */
export interface Step {
  readonly name: StepName;
  readonly bar: number;
  /** Whether it is asked at all, given the answers so far. */
  asked(draft: Journeying): boolean;
  answered(draft: Journeying): boolean;
}

export type StepName =
  "you" | "school" | "person" | "agreement" | "story" | "home" | "reach" | "safety" | "email" | "check";

export type Journeying = Pick<Draft, "answers" | "emailProvedAt">;

export const bars = 9;

const question = (name: StepName & keyof Answers, bar: number, asked: Step["asked"] = () => true): Step => ({
  name,
  bar,
  asked,
  answered: ({ answers }) => answers[name] !== undefined,
});

/** A school refers. Back, next and the list of answers follow from this. */
export const steps: readonly Step[] = [
  question("you", 1),
  question("school", 1, ({ answers }) => answers.school?.urn === undefined),
  question("person", 2),
  question("agreement", 3),
  question("story", 4),
  question("home", 5),
  question("reach", 6),
  question("safety", 7),
  {
    name: "email",
    bar: 8,
    asked: (draft) => draft.emailProvedAt === null,
    answered: (draft) => draft.emailProvedAt !== null,
  },
  { name: "check", bar: 9, asked: () => true, answered: () => false },
];

export function stepOf(name: StepName): Step {
  const step = steps.find((one) => one.name === name);
  if (!step) throw new Error(`no step ${name}`);
  return step;
}

/** The first question without an answer; "check" when all are answered. */
export function firstUnanswered(draft: Journeying): StepName {
  return steps.find((step) => step.asked(draft) && !step.answered(draft))?.name ?? "check";
}

/** The question before; undefined at the beginning. */
export function stepBefore(name: StepName, draft: Journeying): StepName | undefined {
  const before = steps.slice(
    0,
    steps.findIndex((step) => step.name === name),
  );
  return before.findLast((step) => step.asked(draft))?.name;
}

/** Whether a page may be opened: answered before, or next in turn. The list of answers may always be. */
export function mayOpen(name: StepName, draft: Journeying): boolean {
  if (name === "check" || stepOf(name).answered(draft)) return true;
  return firstUnanswered(draft) === name;
}

export function isComplete(draft: Journeying): boolean {
  return firstUnanswered(draft) === "check";
}
