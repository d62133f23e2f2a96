import { existsSync, globSync, readFileSync } from "node:fs";
import path from "node:path";

const declared = /^export (?:async )?(?:function|const|class) (\w+)/gm;
const listed = /^export \{([^}]*)\} from/gm;
const all = /^export \* from "(\.[^"]+)"/gm;

/** The values (not the types) that a file exports, in its order, whatever it re-exports from its own folder included. */
export function namesOf(file) {
  const text = readFileSync(file, "utf8");
  const found = [
    ...text.matchAll(declared).map((match) => [match.index, [match[1]]]),
    ...text.matchAll(listed).map((match) => [match.index, valuesIn(match[1])]),
    ...text.matchAll(all).map((match) => [match.index, namesOf(path.join(path.dirname(file), match[1]))]),
  ];
  return found.sort(([a], [b]) => a - b).flatMap(([, names]) => names);
}

function valuesIn(list) {
  return list
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "" && !one.startsWith("type "))
    .map((one) => one.split(" as ").at(-1));
}

/** What a module says of itself: the comment on its schema, else the first sentence above its index.ts. */
export function sentenceOf(module) {
  for (const file of globSync(`src/${module}/migrations/*.sql`).sort()) {
    const comment = readFileSync(file, "utf8").match(/comment on schema \w+ is '((?:[^']|'')*)'/);
    if (comment) return comment[1].replaceAll("''", "'");
  }
  const index = `src/${module}/index.ts`;
  const comment = existsSync(index) ? readFileSync(index, "utf8").match(/^\/\*\*\s*([\s\S]*?)\s*\*\//) : undefined;
  return comment ? comment[1].replaceAll(/\s*\n \* ?/g, " ") : "says nothing of itself yet.";
}
