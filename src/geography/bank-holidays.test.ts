import assert from "node:assert/strict";
import { test } from "node:test";
import { parseTable, readFolder, referenceFolder, textOf } from "./reference-files.ts";

const holidays = parseTable(textOf(readFolder(referenceFolder), "bank-holidays.tsv"));
const years = [...new Set(holidays.map(({ day = "" }) => Number(day.slice(0, 4))))];

const dayMs = 86_400_000;
const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10);
const weekday = (ms: number) => new Date(ms).getUTCDay();

/** Easter Sunday by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 1);
}

const mondayFrom = (ms: number) => ms + ((8 - weekday(ms)) % 7) * dayMs;

/** A holiday on a weekend moves to the next weekday that is not a holiday already. */
function substituted(ms: number, taken: number[]): number {
  let day = ms;
  while ([0, 6].includes(weekday(day)) || taken.includes(day)) day += dayMs;
  return day;
}

function lawfulDays(year: number): string[] {
  const christmas = substituted(Date.UTC(year, 11, 25), []);
  return [
    substituted(Date.UTC(year, 0, 1), []),
    easterSunday(year) - 2 * dayMs,
    easterSunday(year) + dayMs,
    mondayFrom(Date.UTC(year, 4, 1)),
    mondayFrom(Date.UTC(year, 4, 25)),
    mondayFrom(Date.UTC(year, 7, 25)),
    christmas,
    substituted(Date.UTC(year, 11, 26), [christmas]),
  ].map(iso);
}

test("every year from 2024 to 2028 has the bank holidays that the law of England and Wales gives it", () => {
  assert.deepEqual(years, [2024, 2025, 2026, 2027, 2028]);
  for (const year of years) {
    const held = holidays.map(({ day = "" }) => day).filter((day) => day.startsWith(`${year}`));
    assert.deepEqual(held, lawfulDays(year), `${year}`);
  }
});

test("a bank holiday says that it is a substitute day exactly when the day itself falls on a weekend", () => {
  const fixed: Record<string, string> = { "New Year's Day": "01-01", "Christmas Day": "12-25", "Boxing Day": "12-26" };
  for (const { day = "", name = "" } of holidays) {
    const usual = fixed[name.replace(" (substitute day)", "")];
    assert.equal(name.endsWith("(substitute day)"), usual !== undefined && !day.endsWith(usual), day);
  }
});
