import type { Visit } from "../../../platform/http/index.ts";
import { formatMoment } from "../../../platform/words/days.ts";
import { NextSteps, Section } from "../../../ui/index.ts";
import { taskActOf, taskWords, whyOf } from "../../tasks/task-line.ts";
import { words } from "./case.words.ts";
import type { GatheredCase } from "./gather-case.ts";

/** What is due, by when, soonest first. */
export function NextThings({ visit, one }: { visit: Visit; one: GatheredCase }) {
  const t = words.in(visit.language);
  const say = taskWords.in(visit.language);
  return (
    <Section heading={t("next")}>
      {one.tasks.length === 0 && <p>{t("nothingNext")}</p>}
      {one.tasks.length > 0 && (
        <NextSteps
          steps={one.tasks.map((task) => {
            const act = taskActOf(task);
            return {
              when: formatMoment(task.dueAt, visit.language),
              children: (
                <p>
                  {say(whyOf(task))} {one.mayWork && act && <a href={act.href}>{say(act.key)}</a>}
                </p>
              ),
            };
          })}
        />
      )}
    </Section>
  );
}
