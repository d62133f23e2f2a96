import { HelpNumbers } from "../../ui/index.ts";
import { words } from "./help-numbers.words.ts";

/** The numbers that answer at once, on every page where somebody may be in need. */
export function HelpRightNow({ language }: { language: string }) {
  const t = words.in(language);
  return (
    <HelpNumbers
      heading={t("heading")}
      text={t("text")}
      numbers={[
        { number: "999", href: "tel:999", text: t("emergency") },
        { number: t("mentalNumber"), href: "tel:111", text: t("mental") },
        { number: "0800 1111", href: "tel:08001111", text: t("childline") },
      ]}
    />
  );
}
