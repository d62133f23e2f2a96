import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { safestWay, type Reachable } from "./safest-way.domain.ts";

const mobile: Reachable = {
  kind: "mobile",
  safe_to_text: true,
  safe_to_leave_message: false,
  shared_phone: false,
  preferred: false,
  ended_at: null,
};

test("the preferred way comes before the first one written down", () => {
  const atSchool = { ...mobile, kind: "in_person", safe_to_text: false, preferred: true };
  assert.equal(safestWay([mobile, atSchool]).how, "in_person");
});

test("a mobile that may not be texted is rung, and no message is left", () => {
  assert.equal(safestWay([{ ...mobile, safe_to_text: false }]).sentenceKey, "safestRingNoMessage");
});

test("a phone that others see says so", () => {
  assert.equal(safestWay([{ ...mobile, shared_phone: true }]).sentenceKey, "safestTextShared");
});

test("nothing recorded, or nothing still right, means that nothing is sent", () => {
  assert.equal(safestWay([]).how, "none");
  assert.equal(safestWay([{ ...mobile, ended_at: new Date(0) }]).how, "none");
});

test("no set of contact points ever leads to a text to one that may not be texted", () => {
  const point = fc.record({
    kind: fc.constantFrom("mobile", "landline", "email", "in_person"),
    safe_to_text: fc.boolean(),
    safe_to_leave_message: fc.boolean(),
    shared_phone: fc.boolean(),
    preferred: fc.boolean(),
    ended_at: fc.constantFrom(null, new Date(0)),
  });
  fc.assert(
    fc.property(fc.array(point, { maxLength: 5 }), (points) => {
      const way = safestWay(points);
      return way.how !== "text" || (way.point?.safe_to_text === true && way.point.ended_at === null);
    }),
  );
});
