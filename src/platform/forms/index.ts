export { blankForm, given, problemAt, readForm, typedOf, valueAt, valuesAt, withProblem } from "./form.ts";
export type { FieldProblem, FormResult, FormState, Typed } from "./form.ts";
export { Guard } from "./guard.tsx";
export { forgetPresses } from "./idempotency.ts";
