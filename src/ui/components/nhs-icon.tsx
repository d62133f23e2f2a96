import { iconPaths } from "./nhs-icon-paths.ts";

export type NhsIconName = keyof typeof iconPaths;

/** An icon of the NHS design system. It always stands beside its word and is hidden from screen readers. */
export function NhsIcon({ name }: { name: NhsIconName }) {
  return (
    <svg
      class={`nhsuk-icon nhsuk-icon--${name}`}
      xmlns="http://www.w3.org/2000/svg"
      viewBox="0 0 24 24"
      width="16"
      height="16"
      focusable="false"
      aria-hidden="true"
    >
      {[iconPaths[name]].flat().map((d) => (
        <path d={d} />
      ))}
    </svg>
  );
}
