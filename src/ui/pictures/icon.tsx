import { drawings } from "./icon-drawings.tsx";

export type IconName = keyof typeof drawings;

export interface IconProps {
  name: IconName;
  /** Width and height in pixels; by default 20. */
  size?: number;
  class?: string;
}

/** A line icon of our own. It stands beside its word and is hidden from screen readers. */
export function Icon({ name, size = 20, ...rest }: IconProps) {
  return (
    <svg
      class={`lw-icon lw-icon--${name}${rest.class ? ` ${rest.class}` : ""}`}
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      focusable="false"
      aria-hidden="true"
    >
      {drawings[name]}
    </svg>
  );
}
