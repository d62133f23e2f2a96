import { percent } from "./percent.ts";

export interface LoadBarProps {
  value: number;
  max: number;
  /** One sentence, where no text beside it says the same. */
  title?: string;
  /** Thin, for a clock under a line. */
  thin?: boolean;
}

/** How full something is. It only repeats the words beside it, unless it has a title. */
export function LoadBar({ value, max, title, thin }: LoadBarProps) {
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  const height = thin ? 6 : 12;
  return (
    <svg
      class="lw-load lw-mirror"
      width="100%"
      height={height}
      role={title ? "img" : undefined}
      aria-hidden={title ? undefined : "true"}
      focusable="false"
    >
      {title && <title>{title}</title>}
      <rect class="lw-load__whole" width="100%" height={height} rx="2" />
      <rect class="lw-load__part" width={percent(share)} height={height} rx="2" />
    </svg>
  );
}
