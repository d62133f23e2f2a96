import type { z } from "zod";

/** One thing the user can mend: the field and what to do, in plain English. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

/** What was typed, kept as it was for showing the page again. */
export type Typed = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A page's form as it stands: what was typed and what is wrong with it. */
export interface FormState {
  readonly values: Typed;
  readonly problems: readonly FieldProblem[];
}

/** An untouched form, filled with what is known. */
export function blankForm(values: Typed = {}): FormState {
  return { values, problems: [] };
}

export type FormResult<T> = { readonly ok: true; readonly data: T } | { readonly ok: false; readonly form: FormState };

/**
 * Reads a posted body by a schema. Every problem is returned, one per field (its first), in the order of the fields;
 * nothing typed is lost. Messages of the schema are catalogue texts already said.
 */
export function readForm<Schema extends z.ZodType>(schema: Schema, body: unknown): FormResult<z.output<Schema>> {
  const values = typedOf(body);
  const parsed = schema.safeParse(values);
  if (parsed.success) return { ok: true, data: parsed.data };
  const problems = new Map<string, FieldProblem>();
  for (const issue of parsed.error.issues) {
    const field = String(issue.path[0] ?? "");
    if (!problems.has(field)) problems.set(field, { field, message: issue.message });
  }
  return { ok: false, form: { values, problems: [...problems.values()] } };
}

/** The same form again with a problem found later (by a rule, not by the shape of what was typed). */
export function withProblem(body: unknown, field: string, message: string): FormState {
  return { values: typedOf(body), problems: [{ field, message }] };
}

/** The message at a field, if it has one. */
export function problemAt(form: FormState, field: string): string | undefined {
  return form.problems.find((problem) => problem.field === field)?.message;
}

/** What was typed into a one-line field. */
export function valueAt(form: FormState, field: string): string {
  const value = form.values[field];
  return typeof value === "string" ? value : (value?.[0] ?? "");
}

/** A field's name, what was typed into it and its message, as the components of `ui` take them. */
export function given(form: FormState, field: string): { name: string; value: string; error?: string } {
  const error = problemAt(form, field);
  return { name: field, value: valueAt(form, field), ...(error ? { error } : {}) };
}

/** What was ticked in a field that takes several. */
export function valuesAt(form: FormState, field: string): readonly string[] {
  const value = form.values[field];
  return value === undefined ? [] : typeof value === "string" ? [value] : value;
}

// Control characters, but for tab and the ends of lines.
const control = /[^\P{Cc}\t\n\r]/gu;

function clean(text: unknown): string {
  return String(text).replaceAll("\r\n", "\n").replaceAll(control, "").normalize("NFC");
}

/** Only strings and lists of strings come from forms; everything else is dropped, as are `_csrf` and `_key`. */
export function typedOf(body: unknown): Typed {
  if (typeof body !== "object" || body === null) return {};
  const entries = Object.entries(body)
    .filter(([field]) => !field.startsWith("_"))
    .map(([field, value]) => [field, Array.isArray(value) ? value.map(clean) : clean(value)]);
  return Object.fromEntries(entries) as Typed;
}
