import { classes, present, type Children } from "../markup.ts";

export interface LineProps {
  /** Whom or what it is about, as a link where there is a page. */
  name: Children;
  href?: string;
  /** After the name: the age. */
  aside?: Children;
  /** Why the line is here, never a category. */
  why: Children;
  /** What more is known, under the reason. */
  children?: Children;
  /** The wait: a `Tag`, and in words since or until when. */
  tag?: Children;
  clock?: Children;
  /** The one act: a button or a form with one. */
  act?: Children;
  /** The number of its key, 1 to 9. */
  keyNumber?: number;
  /** A mark at the edge: what is new, or stopped. */
  tone?: "new" | "stop";
  /** An icon in place of the key's number. */
  icon?: Children;
  id?: string;
}

/** A line is an act: name, why it is here, its clock, one button with a verb and an object. */
export function Line({ name, href, aside, why, children, tag, clock, act, keyNumber, tone, icon, id }: LineProps) {
  return (
    <li class={classes("lw-line", tone && `lw-line--${tone}`)} id={id}>
      <div class="lw-line__mark">{icon ?? (keyNumber !== undefined && <KeyCap>{keyNumber}</KeyCap>)}</div>
      <div class="lw-line__what">
        <p class="lw-line__name">
          {href ? <a href={href}>{name}</a> : <strong>{name}</strong>}
          {present(aside) && <>, {aside}</>}
        </p>
        <p>{why}</p>
        {children}
      </div>
      {(present(tag) || present(clock)) && (
        <div class="lw-line__clock">
          {tag} {present(clock) && <span>{clock}</span>}
        </div>
      )}
      {present(act) && <div class="lw-line__act">{act}</div>}
    </li>
  );
}

/** Lines under one another; goes into a `Section` without padding of its own. */
export function Lines({ children }: { children: Children }) {
  return <ul class="lw-lines">{children}</ul>;
}

/** A key of the keyboard. */
export function KeyCap({ children }: { children: Children }) {
  return <kbd class="lw-key">{children}</kbd>;
}
