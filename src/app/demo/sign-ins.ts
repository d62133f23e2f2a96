import { demoPassword, demoStaff } from "./staff.ts";

/** The lines printed at start: who can sign in to the demo world, with what. Only in demo mode. */
export function demoSignIns(): string[] {
  const people = demoStaff["blmk"] ?? [];
  const width = Math.max(...people.map((person) => person.email.length));
  return [
    `Demo sign-ins. The password of each is: ${demoPassword}`,
    "The code asked for next is shown on its page.",
    ...people.map((person) => `  ${person.email.padEnd(width)}  ${person.name}, ${person.does}`),
    "Texts and e-mails of the demo are kept at /demo/outbox; nothing leaves this machine.",
  ];
}
