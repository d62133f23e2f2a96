import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { renderToString } from "preact-render-to-string";
import { DotRange } from "./dot-range.tsx";
import { LoadBar } from "./load-bar.tsx";
import { MoneyBar } from "./money-bar.tsx";
import { BigPress, Presses } from "./presses.tsx";
import { Quote } from "./quote.tsx";
import { ScaleQuestion } from "./scale-question.tsx";
import { Steps } from "./steps.tsx";
import { drawn } from "./stone-path-places.ts";
import { Stones } from "./stones.tsx";

const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

describe("Pictures say in words what they show", () => {
  test("the weeks name each state, beside marks that are hidden from screen readers", () => {
    const html = renderToString(
      <Stones
        label="Weeks"
        stones={[
          { state: "attended", date: "22 Sep" },
          { state: "absent", date: "29" },
          { state: "uncounted", date: "6 Oct" },
        ]}
      />,
    );
    assert.equal(
      textOf(html.replace(/<span[^>]*aria-hidden="true">.*?<\/span>/g, "")),
      "22 Sep went 29 not there 6 Oct does not count",
    );
  });

  test("a range gives start and latest as its title", () => {
    assert.match(
      renderToString(<DotRange start={3} latest={6} />),
      /role="img".*<title>From 3 to 6, on a scale of 0 to 10<\/title>/,
    );
    assert.match(renderToString(<DotRange latest={6} />), /<title>6, on a scale of 0 to 10<\/title>/);
  });

  test("an end of the scale gives way to an answer that stands on it", () => {
    const figures = (html: string) => [...html.matchAll(/<text[^>]*>(\d+)<\/text>/g)].map(([, figure]) => figure);
    assert.deepEqual(figures(renderToString(<DotRange start={0} latest={10} figures />)), ["0", "10"]);
    assert.deepEqual(figures(renderToString(<DotRange start={3} latest={6} figures />)), ["0", "10", "3", "6"]);
  });

  test("money keeps its proportions and writes on a part only where the words fit", () => {
    const html = renderToString(
      <MoneyBar
        title="Half is spent"
        parts={[
          { kind: "spent", share: 0.5, label: "Spent £36" },
          { kind: "committed", share: 0.417, label: "Committed £30" },
          { kind: "free", share: 0.083, label: "Free £6" },
        ]}
      />,
    );
    assert.deepEqual(
      [...html.matchAll(/<svg x="([^"]+)" width="([^"]+)"/g)].map(([, x, width]) => [x, width]),
      [
        ["0%", "50%"],
        ["50%", "41.7%"],
        ["91.7%", "8.3%"],
      ],
    );
    assert.match(html, /Committed £30/);
    assert.doesNotMatch(html, /Free £6/);
  });

  test("a load over its limit fills the bar and no more", () => {
    assert.match(renderToString(<LoadBar value={31} max={28} />), /lw-load__part" width="100%"/);
    assert.match(renderToString(<LoadBar value={3} max={0} />), /lw-load__part" width="0%"/);
  });

  test("the steps of a journey say the number that their bars repeat", () => {
    const html = renderToString(<Steps number={3} total={9} of="School referral" />);
    assert.equal(html.match(/lw-steps__bar--done/g)?.length, 2);
    assert.equal(textOf(html), "School referral · Question 3 of 9");
  });

  test("words in another language carry it, whatever the page's own", () => {
    assert.match(renderToString(<Quote lang="ps">…</Quote>), /<blockquote lang="ps" dir="auto">/);
  });
});

describe("The scale question", () => {
  const scale = (value?: number, error?: string) =>
    renderToString(
      <ScaleQuestion
        name="happy"
        question="How happy?"
        highest="completely"
        lowest="not at all"
        value={value}
        error={error}
      />,
    );

  test("has eleven rows from 10 down to 0, none of them chosen beforehand", () => {
    const values = [...scale().matchAll(/type="radio"[^>]* value="(\d+)"/g)].map(([, value]) => Number(value));
    assert.deepEqual(values, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0]);
    assert.doesNotMatch(scale(), / checked/);
    assert.match(scale(0), /id="happy-0"[^>]* checked/);
  });

  test("lets itself be skipped by a button of its own, and starts where an error summary leads", () => {
    assert.match(scale(), /<button[^>]* name="skip"[^>]* value="yes"/);
    assert.match(scale(undefined, "Choose a number"), /aria-describedby="happy-error".*id="happy-error".*id="happy"/);
  });
});

describe("Presses", () => {
  test("are submit buttons that say whether they are pressed, and about whom", () => {
    const html = renderToString(
      <BigPress name="mark" about="Mina" value="absent" hereLabel="Here" absentLabel="Not here" />,
    );
    assert.match(html, /value="here" aria-pressed="false"[^>]*>Here<span[^>]*>: Mina/);
    assert.match(html, /lw-press--no" type="submit" name="mark" value="absent" aria-pressed="true"/);
  });

  test("know zero from nothing", () => {
    const presses = [{ value: 0, label: "0" }];
    assert.match(renderToString(<Presses name="seats" value={0} presses={presses} />), /aria-pressed="true"/);
    assert.match(renderToString(<Presses name="seats" presses={presses} />), /aria-pressed="false"/);
  });
});

test("The path of weeks turns at each end, and a week that does not count stands between two that do", () => {
  const weeks = [1, 2, 3, 4, 5].map((number) => ({ state: "upcoming" as const, number }));
  const { placed, height } = drawn([...weeks.slice(0, 2), { state: "uncounted" }, ...weeks.slice(2)]);
  const at = (index: number) => [Math.round(placed[index]!.x), placed[index]!.y];
  assert.deepEqual(
    [at(0), at(1), at(2), at(3), at(4), at(5)],
    [
      [50, 39],
      [123, 39],
      [160, 39],
      [197, 39],
      [270, 39],
      [270, 117],
    ],
  );
  assert.equal(height, 156);
});
