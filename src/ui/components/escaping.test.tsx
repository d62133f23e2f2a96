import assert from "node:assert/strict";
import { test } from "node:test";
import { renderToString } from "preact-render-to-string";
import { CharacterCount } from "./character-count.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import { Input } from "./input.tsx";
import { Select } from "./select.tsx";
import { Textarea } from "./textarea.tsx";

const nasty = `"><script>alert('x')</script>`;

test("What people type is shown as text, in elements and in attributes", () => {
  const html = renderToString(
    <>
      <Input name="name" label={nasty} hint={nasty} error={nasty} value={nasty} />
      <Textarea name="story" label="Story" value={nasty} />
      <Select name="year" label="Year" items={[{ value: nasty, text: nasty }]} />
      <ErrorSummary errors={[{ field: "name", message: nasty }]} />
    </>,
  );
  assert.doesNotMatch(html, /<script>/);
  assert.match(html, /value="&quot;>&lt;script>|value="&quot;&gt;&lt;script/);
});

test("A text that begins with an empty line keeps it", () => {
  assert.match(renderToString(<Textarea name="story" label="Story" value={"\n\nHello"} />), />\n\n\nHello<\/textarea>/);
});

test("No problems, no error summary", () => {
  assert.equal(renderToString(<ErrorSummary errors={[]} />), "");
});

test("A number that is 0 is a value; an answer that was not given chooses nothing", () => {
  assert.match(renderToString(<Input name="seats" label="Seats" value={0} />), /value="0"/);
  const items = [
    { value: "", text: "Choose" },
    { value: "9", text: "Year 9" },
  ];
  assert.doesNotMatch(renderToString(<Select name="year" label="Year" items={items} value="" />), /selected/);
  assert.match(renderToString(<Select name="year" label="Year" items={items} value={9} />), /value="9" selected/);
});

test("A text with a limit brings the words that the script counts with", () => {
  const html = renderToString(<CharacterCount name="why" label="Why" maxlength={500} />);
  assert.match(html, /data-count-left="Characters left: \{count\}"/);
  assert.match(html, /You can enter up to 500 characters/);
});
