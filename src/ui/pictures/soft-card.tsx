import { classes, present, type Attributes, type Children } from "../markup.ts";

export interface SoftCardProps {
  heading?: Children;
  /** Above the heading, small. */
  caption?: Children;
  children?: Children;
  /** `pine` for the one thing that comes next; `sun`, `leaf` and `coral` as tints. */
  tone?: "white" | "pine" | "sun" | "leaf" | "coral";
  level?: 1 | 2 | 3;
  id?: string;
  class?: string;
  attributes?: Attributes;
}

/** A rounded card of young people's and groups' pages. */
export function SoftCard({
  heading,
  caption,
  children,
  tone = "white",
  level = 2,
  id,
  attributes,
  ...rest
}: SoftCardProps) {
  const Heading = `h${level}` as "h2";
  return (
    <section class={classes("lw-soft", tone !== "white" && `lw-soft--${tone}`, rest.class)} id={id} {...attributes}>
      {present(caption) && <p class="lw-soft__caption">{caption}</p>}
      {present(heading) && <Heading>{heading}</Heading>}
      {children}
    </section>
  );
}
