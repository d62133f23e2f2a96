import { Icon } from "./icon.tsx";
import type { Children } from "../markup.ts";

export interface RunStep {
  label: Children;
  /** Who does it, and how far they are. */
  children: Children;
  state: "done" | "now" | "later";
}

/** The steps of a payment run in a row, with people's names, because four eyes is about who. */
export function RunSteps({ steps }: { steps: readonly RunStep[] }) {
  return (
    <ol class="lw-run">
      {steps.map(({ label, children, state }, index) => (
        <li class={`lw-run__step--${state}`} aria-current={state === "now" ? "step" : undefined}>
          <span class="lw-run__mark" aria-hidden="true">
            {state === "done" ? <Icon name="tick" size={16} /> : index + 1}
          </span>
          <div>
            <strong>{label}</strong>
            <p>{children}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Links that filter what stands below; the filter is in the address. */
export function Filters({
  links,
  label,
}: {
  links: readonly { href: string; label: Children; current?: boolean }[];
  label: string;
}) {
  return (
    <nav class="lw-filters" aria-label={label}>
      <ul>
        {links.map((link) => (
          <li>
            <a href={link.href} aria-current={link.current ? "true" : undefined}>
              {link.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
