import type { ComponentChildren } from "preact";
import { PublicPage, type Area } from "../../access/index.ts";
import { page, type Answer, type Visit } from "../../platform/http/index.ts";
import { Heading } from "../../ui/index.ts";
import { readArea } from "../front/read-area.ts";
import type { TextPage } from "./define-text-page.ts";

interface TextProps {
  readonly visit: Visit;
  readonly text: TextPage;
  readonly area?: Area;
  readonly children?: ComponentChildren;
}

/** A page of text, its places filled from the area: {area}, {phone}, {runBy}, {frontDoor} and its numbers. */
export function Text({ visit, text, area, children }: TextProps) {
  const t = text.in(visit.language);
  const values = area ? valuesOf(area) : {};
  return (
    <PublicPage visit={visit} title={t(text.title)} {...(area ? { area } : {})}>
      <div class="lw-reading">
        <Heading>{t(text.title)}</Heading>
        <p class="nhsuk-lede-text">{t(text.lead, values)}</p>
        {text.sections.map((section) => (
          <section>
            <h2>{t(section.heading, values)}</h2>
            {section.text.map((key) => (
              <p>{t(key, values)}</p>
            ))}
            {section.list.length > 0 && (
              <ul class="nhsuk-list nhsuk-list--bullet">
                {section.list.map((key) => (
                  <li>{t(key, values)}</li>
                ))}
              </ul>
            )}
          </section>
        ))}
      </div>
      {children}
    </PublicPage>
  );
}

function valuesOf(area: Area): Record<string, string> {
  return {
    area: area.name,
    phone: area.phone,
    runBy: area.run_by,
    frontDoor: area.front_door_name,
    frontDoorPhone: area.front_door_phone,
    outOfHours: area.out_of_hours_phone,
  };
}

/** Shows a text page of the area in the address. */
export function ofArea(text: TextPage): (visit: Visit) => Promise<Answer> {
  return async (visit) => page(<Text visit={visit} text={text} area={await readArea(visit)} />);
}

/** Shows a text page of the installation as a whole. */
export function ofAll(text: TextPage): (visit: Visit) => Promise<Answer> {
  return async (visit) => page(<Text visit={visit} text={text} />);
}
