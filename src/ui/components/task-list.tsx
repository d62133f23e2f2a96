import { classes, present, type Attributes, type Children } from "../markup.ts";

export interface Task {
  label: Children;
  /** Without it the task cannot be started yet. */
  href?: string;
  hint?: Children;
  /** A text or a `Tag`. */
  status: Children;
  statusClass?: string;
  class?: string;
}

export interface TaskListProps {
  tasks: readonly (Task | undefined | false)[];
  /** By default "task-list". */
  idPrefix?: string;
  id?: string;
  class?: string;
  attributes?: Attributes;
}

/** What is to be done, in any order, and how far each is. */
export function TaskList({ tasks, idPrefix = "task-list", id, attributes, ...rest }: TaskListProps) {
  return (
    <ul class={classes("nhsuk-task-list", rest.class)} id={id} {...attributes}>
      {tasks.map((task, index) => task && <Item task={task} id={`${idPrefix}-${index + 1}`} />)}
    </ul>
  );
}

function Item({ task, id }: { task: Task; id: string }) {
  const { label, href, hint, status } = task;
  const describedBy = classes(present(hint) && `${id}-hint`, `${id}-status`);
  return (
    <li class={classes("nhsuk-task-list__item", href && "nhsuk-task-list__item--with-link", task.class)}>
      <div class="nhsuk-task-list__name-and-hint">
        {href ? (
          <a class="nhsuk-task-list__link nhsuk-link" href={href} aria-describedby={describedBy}>
            {label}
          </a>
        ) : (
          <div>{label}</div>
        )}
        {present(hint) && (
          <div class="nhsuk-task-list__hint" id={`${id}-hint`}>
            {hint}
          </div>
        )}
      </div>
      <div class={classes("nhsuk-task-list__status", task.statusClass)} id={`${id}-status`}>
        {status}
      </div>
    </li>
  );
}
