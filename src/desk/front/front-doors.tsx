import { Doors } from "../../ui/index.ts";
import { words } from "./front.words.ts";
import { urls } from "./urls.ts";

/** The three ways in. The young person's own is the largest. */
export function FrontDoors({ area, language }: { area: string; language: string }) {
  const t = words.in(language);
  return (
    <Doors
      doors={[
        {
          audience: t("youngFor"),
          label: t("youngLabel"),
          href: urls.askForHelp(area),
          text: t("youngText"),
          time: t("youngTime"),
          main: true,
        },
        {
          audience: t("familyFor"),
          label: t("familyLabel"),
          href: `${urls.askForHelp(area)}#family`,
          text: t("familyText"),
          time: t("familyTime"),
        },
        {
          audience: t("workFor"),
          label: t("workLabel"),
          href: urls.refer(area),
          text: t("workText"),
          time: t("workTime"),
        },
      ]}
    />
  );
}
