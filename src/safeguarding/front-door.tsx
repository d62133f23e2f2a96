import type { Area } from "../access/index.ts";
import { Card } from "../ui/index.ts";
import { words } from "./front-door.words.ts";

/** Whom to ring now: 999, the children's front door of the area, and who answers at night. */
export function FrontDoor({ area, language }: { area: Area; language: string }) {
  const t = words.in(language);
  return (
    <Card variant="urgent" heading={t("heading")} headingLevel={2}>
      <p>{t("danger")}</p>
      <p>
        {t("frontDoor", { name: area.front_door_name })} <Phone number={area.front_door_phone} />
      </p>
      <p>
        {t("outOfHours")} <Phone number={area.out_of_hours_phone} />
      </p>
    </Card>
  );
}

function Phone({ number }: { number: string }) {
  return (
    <a href={`tel:${number.replaceAll(" ", "")}`}>
      <bdi>{number}</bdi>
    </a>
  );
}
