import { present, type Children } from "../markup.ts";

export interface ThanksProps {
  /** The page's h1. */
  heading: Children;
  /** Reference, where it was sent. */
  children?: Children;
  /** The `NamedWait`. */
  wait?: Children;
}

/** The first panel after something was sent: thanks, the reference and who answers by when. */
export function Thanks({ heading, children, wait }: ThanksProps) {
  return (
    <div class="lw-thanks">
      <div class="lw-thanks__words">
        <h1>{heading}</h1>
        {children}
      </div>
      {present(wait) && <div class="lw-thanks__wait">{wait}</div>}
    </div>
  );
}
