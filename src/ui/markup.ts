import type { ComponentChildren } from "preact";

/** Anything that can stand inside an element: text, elements, lists of them, nothing. */
export type Children = ComponentChildren;

/** Further HTML attributes of an element, by their HTML names; `true` renders the bare name, `undefined` nothing. */
export type Attributes = Record<string, string | number | boolean | undefined>;

/** Joins the class names that apply, leaving out what is false, empty or undefined. */
export function classes(...names: (string | false | undefined)[]): string {
  return names.filter(Boolean).join(" ");
}

/** True where there is something to show (an empty string, `false`, `null` and `undefined` show nothing). */
export function present(children: Children): boolean {
  return children !== undefined && children !== null && children !== false && children !== "";
}
