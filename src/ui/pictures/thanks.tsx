import { present, type Children } from "../markup.ts";

export interface ThanksProps {
  /** The page's h1 (or, in another page, of another level). */
  heading: Children;
  level?: 1 | 2 | 3;
  /** Reference, where it was sent. */
  children?: Children;
  /** The `NamedWait`. */
  wait?: Children;
}

/** The first panel after something was sent: thanks, the reference and who answers by when. */
export function Thanks({ heading, level = 1, children, wait }: ThanksProps) {
  const Heading = `h${level}` as "h1";
  return (
    <div class="lw-thanks">
      <div class="lw-thanks__words">
        <Heading class="lw-thanks__heading">{heading}</Heading>
        {children}
      </div>
      {present(wait) && <div class="lw-thanks__wait">{wait}</div>}
    </div>
  );
}
