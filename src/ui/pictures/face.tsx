/** Drawn faces of adults a young person may meet; which face is whose is kept by the page. */
export const faces = {
  dark: { skin: "#8a5a3c", hair: "#d9d4cf", top: "#c8452f", ground: "#fde4da" },
  brown: { skin: "#c99268", hair: "#2b1b16", top: "#ffcb5c", ground: "#fff0cc" },
  light: { skin: "#f1c9a5", hair: "#7a5aa6", top: "#6f93c9", ground: "#d9ecef" },
  olive: { skin: "#deb38a", hair: "#3d2a22", top: "#2f7a72", ground: "#dcebd8" },
} as const;

export type FaceName = keyof typeof faces;

/** A face beside a name; decoration only. */
export function Face({ face, size = 56 }: { face: FaceName; size?: number }) {
  const { skin, hair, top, ground } = faces[face];
  return (
    <svg class="lw-face" viewBox="0 0 56 56" width={size} height={size} aria-hidden="true" focusable="false">
      <circle cx="28" cy="28" r="28" fill={ground} />
      <path d="M10 50a28 28 0 0 0 36 0c-2-9-8-13-18-13s-16 4-18 13z" fill={top} />
      <path d="M23 30h10v9a5 5 0 0 1-10 0z" fill={skin} />
      <circle cx="28" cy="23" r="11" fill={skin} />
      <path d="M16 25c-2-13 4-18 12-18s14 5 12 18c-2-7-6-9-12-9s-10 2-12 9z" fill={hair} />
      <path d="M24 23v.1M32 23v.1" stroke="#212b32" stroke-width="2.6" stroke-linecap="round" />
      <path d="M24.5 28q3.5 3.5 7 0" stroke="#212b32" stroke-width="1.6" fill="none" stroke-linecap="round" />
    </svg>
  );
}
