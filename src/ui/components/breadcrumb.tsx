import { classes, type Attributes, type Children } from "../markup.ts";
import { useWords } from "../words-context.ts";
import { BackLink } from "./back-link.tsx";

export interface Crumb {
  label: Children;
  href: string;
  attributes?: Attributes;
}

export interface BreadcrumbProps {
  /** From the first page down to the one above this. */
  items: readonly Crumb[];
  /** Replaces the last crumb as the way back on phones. */
  backLink?: { label?: Children; href?: string; type?: "submit"; id?: string; attributes?: Attributes };
  variant?: "reverse";
  label?: string;
  id?: string;
  class?: string;
  attributes?: Attributes;
}

/** The way up from here; on phones only its last step. */
export function Breadcrumb({ items, backLink, variant, label, id, attributes, ...rest }: BreadcrumbProps) {
  const words = useWords();
  const last = items.at(-1);
  return (
    <nav
      class={classes("nhsuk-breadcrumb", variant && `nhsuk-breadcrumb--${variant}`, rest.class)}
      id={id}
      aria-label={label ?? words("ui.breadcrumb")}
      {...attributes}
    >
      <ol class="nhsuk-breadcrumb__list">
        {items.map((item) => (
          <li class="nhsuk-breadcrumb__list-item">
            <a class="nhsuk-breadcrumb__link" href={item.href} {...item.attributes}>
              {item.label}
            </a>
          </li>
        ))}
      </ol>
      <BackLink
        id={backLink?.id}
        href={backLink?.type ? undefined : (backLink?.href ?? last?.href)}
        variant={variant}
        visuallyHiddenText={words("ui.backTo")}
        attributes={backLink?.attributes ?? last?.attributes}
      >
        {backLink?.label ?? last?.label}
      </BackLink>
    </nav>
  );
}
