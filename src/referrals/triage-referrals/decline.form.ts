import { z } from "zod";
import type { Say } from "../../platform/words/words.ts";
import { declineReasons } from "../referral.domain.ts";
import type { words } from "./decline.words.ts";

/** What a decline asks. The e-mail to the referrer must not name the young person. */
export function declineSchema(t: Say<keyof typeof words.english>, names: readonly string[]) {
  return z.object({
    reason: z.enum(declineReasons, { error: t("reasonMissing") }),
    message: z
      .string({ error: t("messageMissing") })
      .trim()
      .min(1, t("messageMissing"))
      .max(2000, t("messageLong"))
      .superRefine((message, context) => {
        const named = names.find((name) => says(message, name));
        if (named) context.addIssue({ code: "custom", message: t("messageName", { name: named }) });
      }),
    tellPerson: z
      .string()
      .optional()
      .transform((ticked) => ticked === "yes"),
  });
}

/** Whether a text has a name as a word of its own: "Will", not "will" or "Williams". */
function says(text: string, name: string): boolean {
  const at = text.indexOf(name);
  if (name.length < 2 || at < 0) return false;
  const around = `${text[at - 1] ?? " "}${text[at + name.length] ?? " "}`;
  return !/\p{L}/u.test(around) || says(text.slice(at + name.length), name);
}
