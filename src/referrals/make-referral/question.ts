import type { ComponentChildren } from "preact";
import type { z } from "zod";
import type { FormState, Typed } from "../../platform/forms/index.ts";
import type { Visit } from "../../platform/http/index.ts";
import type { Reader } from "../../platform/db/index.ts";
import type { Area } from "../../access/index.ts";
import type { School } from "../../geography/index.ts";
import type { Answers, Draft } from "./answers.domain.ts";
import type { StepName } from "./journey.domain.ts";

/** What a question page is shown with. */
export interface Asking {
  readonly visit: Visit;
  readonly area: Area;
  readonly draft: Draft;
  readonly form: FormState;
  /** What the question looked up, where it looks something up. */
  readonly schools: readonly School[];
}

/** A line of the list of answers. */
export interface AnswerLine {
  readonly label: string;
  readonly value: string;
}

/** What an answer leads to, other than being kept and going on to the next question. */
export interface Instead {
  readonly kind: "stop" | "not_yet";
}

/** One question page: what it asks, how an answer is read and kept, and how it reads in the list of answers. */
export interface Question<Data> {
  readonly step: StepName & keyof Answers;
  title(asking: Asking): string;
  /** What the form is filled with. */
  values(answers: Answers): Typed;
  /** Brings what the browser posted into the shape the schema reads. */
  shape?(body: unknown): unknown;
  schema(language: string, answers: Answers, now: Date): z.ZodType<Data>;
  /** The answers with this one; or where to go instead, keeping nothing. */
  keep(data: Data, answers: Answers, reader: Reader): Promise<Answers | Instead>;
  /** What is looked up before the page is shown. */
  readonly find?: (reader: Reader, answers: Answers) => Promise<readonly School[]>;
  Fields(asking: Asking): ComponentChildren;
  readonly lines: (answers: Answers, language: string) => readonly AnswerLine[];
}
