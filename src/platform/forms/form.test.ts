import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { z } from "zod";
import { problemAt, readForm, typedOf, valueAt, valuesAt, withProblem } from "./form.ts";

const schema = z.object({
  name: z.string({ error: "Type a name" }).min(1, "Type a name").max(5, "Make it shorter"),
  age: z.string({ error: "Type an age" }).regex(/^\d+$/, "Type an age"),
});

test("every problem is told at once, one a field, in the order of the fields, and nothing typed is lost", () => {
  const read = readForm(schema, { name: "", age: "old", other: "kept" });
  assert.ok(!read.ok);
  assert.deepEqual(read.form.problems, [
    { field: "name", message: "Type a name" },
    { field: "age", message: "Type an age" },
  ]);
  assert.equal(valueAt(read.form, "age"), "old");
  assert.equal(valueAt(read.form, "other"), "kept");
  assert.equal(problemAt(read.form, "age"), "Type an age");
});

test("what is good is given in the schema's own form", () => {
  const read = readForm(schema, { name: "Mina", age: "14" });
  assert.deepEqual(read, { ok: true, data: { name: "Mina", age: "14" } });
});

test("a problem that a rule finds keeps what was typed", () => {
  const form = withProblem({ place: "1", _csrf: "x", _key: "y" }, "place", "The last seat went");
  assert.deepEqual(form, { values: { place: "1" }, problems: [{ field: "place", message: "The last seat went" }] });
});

test("ticks are a list, one or many", () => {
  const form = (about: unknown) => ({ values: typedOf({ about }), problems: [] });
  assert.deepEqual(valuesAt(form("home"), "about"), ["home"]);
  assert.deepEqual(valuesAt(form(["home", "school"]), "about"), ["home", "school"]);
  assert.deepEqual(valuesAt({ values: {}, problems: [] }, "about"), []);
});

test("characters that no keyboard makes are taken out, lines and other scripts stay", () => {
  assert.deepEqual(typedOf({ words: "a\u0000b\u0007c\r\nd", name: "e\u0301 سلام 👟" }), {
    words: "abc\nd",
    name: "é سلام 👟",
  });
});

test("a list where one answer is asked, or anything that is no form, is a problem and no crash", () => {
  assert.equal(readForm(schema, { name: ["a", "b"], age: "1" }).ok, false);
  for (const body of [undefined, null, "text", 7, [], { __proto__: null }])
    assert.equal(readForm(schema, body).ok, false);
  fc.assert(
    fc.property(fc.anything(), (body) => {
      readForm(schema, body);
      return true;
    }),
  );
});

test("a body cannot reach the prototype of what we make of it", () => {
  typedOf(JSON.parse('{"__proto__": {"admin": "yes"}, "constructor": "x"}'));
  assert.equal(({} as Record<string, unknown>)["admin"], undefined);
});
