import { classes, type Children } from "../markup.ts";
import { Icon } from "./icon.tsx";

export interface Door {
  /** For whom: "For parents, carers and family". */
  audience: Children;
  label: Children;
  href: string;
  text: Children;
  /** How long it takes. */
  time: Children;
  /** The largest and darkest: the young person's own. */
  main?: boolean;
}

/** The ways in, of unequal weight; the whole of each is a target. */
export function Doors({ doors }: { doors: readonly Door[] }) {
  return (
    <div class="lw-doors">
      {doors.map(({ audience, label, href, text, time, main }) => (
        <div class={classes("lw-door", main && "lw-door--main")}>
          <p class="lw-door__audience">{audience}</p>
          <h2>
            <a href={href}>{label}</a>
          </h2>
          <p>{text}</p>
          <p class="lw-door__time">
            <Icon name="clock" /> {time}
          </p>
        </div>
      ))}
    </div>
  );
}

/** Links that narrow a search or choose a language. */
export function Chips({ links, label }: { links: readonly (Chip | false)[]; label: string }) {
  return (
    <ul class="lw-chips" aria-label={label}>
      {links.map(
        (link) =>
          link && (
            <li>
              <a
                href={link.href}
                lang={link.lang}
                hreflang={link.lang}
                aria-current={link.current ? "true" : undefined}
              >
                {link.label}
              </a>
            </li>
          ),
      )}
    </ul>
  );
}

export interface Chip {
  href: string;
  label: Children;
  /** Of a language's own name. */
  lang?: string;
  current?: boolean;
}
