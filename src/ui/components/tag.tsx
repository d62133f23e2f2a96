import { classes, type Attributes, type Children } from "../markup.ts";

export type TagColour =
  "white" | "grey" | "green" | "aqua-green" | "blue" | "purple" | "pink" | "red" | "orange" | "yellow";

export interface TagProps {
  children: Children;
  colour?: TagColour | false;
  border?: boolean;
  id?: string;
  class?: string;
  attributes?: Attributes;
}

/** A state in a word or two. No tag where the plain text already says it. */
export function Tag({ children, colour, border = true, id, attributes, ...rest }: TagProps) {
  const name = classes(
    "nhsuk-tag",
    colour && `nhsuk-tag--${colour}`,
    colour === false && "nhsuk-tag--no-colour",
    !border && "nhsuk-tag--no-border",
    rest.class,
  );
  return (
    <strong class={name} id={id} {...attributes}>
      {children}
    </strong>
  );
}
