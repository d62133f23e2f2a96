import type { Task } from "../../caseload/index.ts";
import { defineWords } from "../../platform/words/words.ts";
import { urls } from "../urls.ts";

export const taskWords = defineWords("desk.task", {
  first_contact: "First contact",
  allocate: "Nobody had room: choose a link worker",
  check_in: "Asked for a check-in, not answered yet",
  read_check_in: "Answered a check-in: read it",
  check_in_low: "Answered that things are low: read it, and get in touch",
  group_answer: "A group was asked and has not answered",
  offer_next: "The group could not: offer the next best",
  ring_group: "The group has no phone for texts: ring it",
  two_misses: "Missed twice, and nobody knows why",
  group_concern: "The group is worried. The duty person has it: speak with them",
  message_failed: "A message did not arrive",
  other: "Something to do",
  recordContact: "Record a contact",
  chooseWorker: "Choose a worker",
  askAgain: "Ask again",
  read: "Read it",
  seeCase: "Open the case",
  findNext: "Find the next",
});

type Key = keyof typeof taskWords.english;

const acts: Partial<Record<string, { key: Key; href: (caseId: string) => string }>> = {
  first_contact: { key: "recordContact", href: urls.contact },
  allocate: { key: "chooseWorker", href: urls.transfer },
  check_in: { key: "askAgain", href: urls.checkIn },
  read_check_in: { key: "read", href: (caseId) => `${urls.case(caseId)}#check-ins` },
  check_in_low: { key: "read", href: (caseId) => `${urls.case(caseId)}#check-ins` },
  offer_next: { key: "findNext", href: urls.find },
  two_misses: { key: "recordContact", href: urls.contact },
  message_failed: { key: "recordContact", href: urls.contact },
};

/** Why a task is there: the key of its sentence. */
export function whyOf(task: Pick<Task, "kind">): Key {
  return task.kind in taskWords.english ? (task.kind as Key) : "other";
}

/** The one act of a task: the words of its button and where it leads. */
export function taskActOf(task: Pick<Task, "kind" | "caseId">): { key: Key; href: string } | undefined {
  if (!task.caseId) return undefined;
  const act = acts[task.kind];
  return { key: act?.key ?? "seeCase", href: act ? act.href(task.caseId) : urls.case(task.caseId) };
}
