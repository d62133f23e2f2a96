import assert from "node:assert/strict";
import { test } from "node:test";
import { calendarDay } from "../../platform/values/index.ts";
import type { Answers } from "./answers.domain.ts";
import { bars, firstUnanswered, isComplete, mayOpen, stepBefore, steps, type Journeying } from "./journey.domain.ts";

const all: Required<Answers> = {
  you: { name: "Rowan Ellis", role: "pastoral lead", email: "r@school.example", place: "Lord Grey" },
  school: { name: "Lord Grey Academy", urn: "145736" },
  person: { givenName: "Mina", dateOfBirth: calendarDay("2012-03-04") },
  agreement: "yes",
  story: { words: "She sits alone.", needs: [] },
  home: {},
  reach: { how: "in_person" },
  safety: { risk: "none" },
};
const draft = (answers: Answers, emailProvedAt: Date | null = null): Journeying => ({ answers, emailProvedAt });

test("agreement is asked third, before any story is typed", () => {
  const names = steps.map((step) => step.name);
  assert.ok(names.indexOf("agreement") < names.indexOf("story"));
  assert.equal(steps.find((step) => step.name === "agreement")?.bar, 3);
});

test("bars never go back, never skip one, and end at nine", () => {
  const seen = steps.map((step) => step.bar);
  assert.deepEqual(
    seen,
    seen.toSorted((a, b) => a - b),
  );
  assert.deepEqual(
    [...new Set(seen)],
    Array.from({ length: bars }, (_, index) => index + 1),
  );
});

test("the next page is the first question without an answer", () => {
  assert.equal(firstUnanswered(draft({})), "you");
  assert.equal(firstUnanswered(draft({ you: all.you })), "school");
  assert.equal(firstUnanswered(draft({ you: all.you, school: all.school })), "person");
  assert.equal(firstUnanswered(draft(all)), "email");
  assert.equal(firstUnanswered(draft(all, new Date())), "check");
});

test("a school that was picked is not asked for again on the way back", () => {
  assert.equal(stepBefore("person", draft(all)), "you");
  assert.equal(stepBefore("person", draft({ ...all, school: { name: "A school of ours" } })), "school");
  assert.equal(stepBefore("you", draft(all)), undefined);
});

test("nobody jumps ahead of a question, and everybody may go back to an answered one", () => {
  const half = draft({ you: all.you, school: all.school, person: all.person });
  assert.equal(mayOpen("person", half), true);
  assert.equal(mayOpen("agreement", half), true);
  assert.equal(mayOpen("story", half), false);
});

test("nothing is complete before the address is proved", () => {
  assert.equal(isComplete(draft(all)), false);
  assert.equal(isComplete(draft(all, new Date())), true);
});
