import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const spoken = new Set(["label", "hint", "title", "alt", "aria-label", "placeholder", "heading", "caption", "legend"]);
const letters = /\p{L}{2,}/u;

/** Texts in a TSX file that a person would read and that do not come from the catalogue, as "file:line text". */
export function rawTexts(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const note = (node: ts.Node, text: string) => {
    if (!letters.test(text)) return;
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${path}:${line + 1} ${text.trim().slice(0, 40)}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) note(node, node.text);
    if (ts.isJsxAttribute(node) && node.initializer && ts.isStringLiteral(node.initializer))
      if (spoken.has(node.name.getText())) note(node, node.initializer.text);
    if (ts.isJsxExpression(node) && node.expression && ts.isStringLiteralLike(node.expression))
      if (!ts.isJsxAttribute(node.parent)) note(node, node.expression.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Every page and component below a folder; tests and the gallery of invented examples left out. */
export function pagesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".tsx"))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/\.test\.tsx$|\/ui\/gallery/.test(path));
}
