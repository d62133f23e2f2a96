import type { Children } from "../markup.ts";
import { Icon } from "./icon.tsx";

export interface WaitingCardProps {
  heading: Children;
  href: string;
  /** Until when, and what happens meanwhile. */
  children?: Children;
}

/** Something that waits for a group's answer; the whole card is the link. */
export function WaitingCard({ heading, href, children }: WaitingCardProps) {
  return (
    <div class="lw-waiting">
      <div>
        <h3>
          <a href={href}>{heading}</a>
        </h3>
        <p>{children}</p>
      </div>
      <Icon name="chevron" size={24} />
    </div>
  );
}
