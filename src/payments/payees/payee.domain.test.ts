import assert from "node:assert/strict";
import { test } from "node:test";
import { toAccountName, toAccountNumber, toSortCode } from "./payee.domain.ts";

test("a sort code is six digits, however it is typed", () => {
  assert.deepEqual(["20-30-40", "20 30 40", "203040"].map(toSortCode), ["203040", "203040", "203040"]);
  for (const wrong of ["20-30-4", "2030400", "20-30-4a", "", "000000", "111111"])
    assert.equal(toSortCode(wrong), undefined);
});

test("an account number is eight digits; seven get a nought in front, as banks do", () => {
  assert.equal(toAccountNumber("1234 5678"), "12345678");
  assert.equal(toAccountNumber("1234567"), "01234567");
  for (const wrong of ["123456", "123456789", "1234567x", "00000000", ""])
    assert.equal(toAccountNumber(wrong), undefined);
});

test("an account name has only signs that banks take, and no formula", () => {
  assert.equal(toAccountName("  Dee’s   Boxing & Co. "), "Dee's Boxing & Co.");
  for (const wrong of ["=1+1", "@name", "A", "x".repeat(41), "Näme", "<b>"])
    assert.equal(toAccountName(wrong), undefined);
});
