import type { Task } from "../../caseload/index.ts";
import { ageOf, fullName } from "../../people/index.ts";
import type { Visit } from "../../platform/http/index.ts";
import { daysBetween, londonDay } from "../../platform/values/index.ts";
import { formatClock, formatNearDay, londonTime } from "../../platform/words/days.ts";
import { Button, Line, Lines, Section, Tag } from "../../ui/index.ts";
import { taskActOf, taskWords, whyOf } from "../tasks/task-line.ts";
import { urls } from "../urls.ts";
import type { GatheredToday } from "./gather-today.ts";
import { words } from "./today.words.ts";

interface TaskLinesProps {
  readonly visit: Visit;
  readonly list: "overdue" | "due" | "groups";
  readonly tasks: readonly Task[];
  readonly total: number;
  readonly people: GatheredToday["people"];
}

/** One list of things to do; an empty one stays as a quiet line. */
export function TaskLines({ visit, list, tasks, total, people }: TaskLinesProps) {
  const t = words.in(visit.language);
  return (
    <Section heading={t(list)} count={total} aside={t(`${list}Order`)} id={list} flush={tasks.length > 0}>
      {tasks.length === 0 && <p>{t(`${list}None`)}</p>}
      <Lines>
        {tasks.map((task) => (
          <TaskLine visit={visit} task={task} people={people} />
        ))}
      </Lines>
      {total > tasks.length && <p class="lw-small">{t("more", { count: total - tasks.length })}</p>}
    </Section>
  );
}

function TaskLine({ visit, task, people }: Pick<TaskLinesProps, "visit" | "people"> & { task: Task }) {
  const say = taskWords.in(visit.language);
  const person = task.personId ? people.get(task.personId) : undefined;
  const act = taskActOf(task);
  return (
    <Line
      name={person ? fullName(person) : say("other")}
      {...(task.caseId ? { href: urls.case(task.caseId) } : {})}
      {...(person ? { aside: ageOf(person, visit.today) } : {})}
      why={say(whyOf(task))}
      {...clockOf(visit, task)}
      act={
        act && (
          <Button variant="secondary" href={act.href}>
            {say(act.key)}
            {person && <span class="nhsuk-u-visually-hidden">: {fullName(person)}</span>}
          </Button>
        )
      }
    />
  );
}

/** "4 days late, since Friday"; "1 day left, by Wednesday 5pm". */
function clockOf(visit: Visit, task: Task) {
  const t = words.in(visit.language);
  const day = londonDay(task.dueAt);
  const days = daysBetween(day, visit.today);
  const near = formatNearDay(day, visit.today, visit.language);
  const time = formatClock(londonTime(task.dueAt));
  if (task.dueAt < visit.now)
    return {
      tag: <Tag colour="red">{t("late", { days })}</Tag>,
      clock: days === 0 ? t("sinceTime", { time }) : t("since", { day: near }),
    };
  if (days === 0) return { clock: t("byTime", { time }) };
  return { tag: <Tag colour="yellow">{t("left", { days: -days })}</Tag>, clock: t("by", { day: near, time }) };
}
