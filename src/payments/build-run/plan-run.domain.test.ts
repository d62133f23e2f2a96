import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { calendarDay } from "../../platform/values/index.ts";
import { planRun, type Unpaid } from "./plan-run.domain.ts";

const session = fc.record({
  group: fc.integer({ min: 1, max: 4 }),
  promise: fc.integer({ min: 1, max: 5 }),
  day: fc.integer({ min: 1, max: 28 }),
  pence: fc.bigInt({ min: 1n, max: 900n }),
});

const toUnpaid = (drawn: { group: number; promise: number; day: number; pence: bigint }, index: number): Unpaid => ({
  attendanceId: `a${index}`,
  organisationId: `g${drawn.group}`,
  organisationName: `Group ${drawn.group}`,
  onDay: calendarDay(`2026-09-${String(drawn.day).padStart(2, "0")}`),
  commitmentId: `c${drawn.group}-${drawn.promise}`,
  unitPence: drawn.pence,
});

test("F093 every unpaid session lands in exactly one payment or in one line of what cannot be paid, and sums hold", () => {
  fc.assert(
    fc.property(fc.array(session), fc.dictionary(fc.constantFrom("c1-1", "c2-1", "c3-2"), fc.nat(5)), (drawn, room) => {
      const unpaid = drawn.map(toUnpaid);
      const payees = new Map([
        ["g1", "p1"],
        ["g2", "p2"],
      ]);
      const plan = planRun(unpaid, { payees, room: new Map(Object.entries(room)) });
      const paid = plan.requests.flatMap((request) => request.sessions);
      const left = plan.cannotPay.reduce((sum, one) => sum + one.sessions, 0);
      assert.equal(new Set(paid.map((one) => one.attendanceId)).size, paid.length);
      assert.equal(paid.length + left, unpaid.length);
      const total = unpaid.reduce((sum, one) => sum + one.unitPence, 0n);
      const planned = [...plan.requests, ...plan.cannotPay].reduce((sum, one) => sum + one.amountPence, 0n);
      assert.equal(planned, total);
      for (const request of plan.requests) {
        assert.ok(payees.has(request.organisationId));
        for (const one of request.sessions) assert.ok(request.firstDay <= one.onDay && one.onDay <= request.lastDay);
      }
      for (const [commitmentId, open] of Object.entries(room))
        assert.ok(paid.filter((one) => one.commitmentId === commitmentId).length <= open);
    }),
  );
});

test("where a promise covers fewer sessions than were attended, the earliest are paid", () => {
  const days = [9, 2, 16].map((day, index) => toUnpaid({ group: 1, promise: 1, day, pence: 600n }, index));
  const plan = planRun(days, { payees: new Map([["g1", "p1"]]), room: new Map([["c1-1", 2]]) });
  assert.deepEqual(
    plan.requests[0]?.sessions.map((one) => one.onDay),
    ["2026-09-02", "2026-09-09"],
  );
  assert.equal(plan.cannotPay[0]?.why, "no_money_promised");
});
