export interface WalkerProps {
  x: number;
  y: number;
  size: number;
  skin: string;
  hair: string;
  top: string;
  legs: string;
  bun?: boolean;
  scarf?: boolean;
}

/** Someone on the way, standing with their feet at `x`, `y`. */
export function Walker({ x, y, size, skin, hair, top, legs, bun, scarf }: WalkerProps) {
  return (
    <g transform={`translate(${x} ${y}) scale(${size})`} stroke-linecap="round">
      <path d="M-9-60-11-6M9-60 11-6" stroke={legs} stroke-width="15" />
      <path d="M-15-1h9M7-1h9" stroke="#212b32" stroke-width="7" />
      <path d="M-19-88c-9 14-11 22-11 32M19-88c9 14 11 22 11 32" stroke={top} stroke-width="12" fill="none" />
      <path d="M-30-54v3M30-54v3" stroke={skin} stroke-width="11" />
      <path d="M-24-50c-3-36 2-54 24-54s27 18 24 54z" fill={top} />
      <path d="M0-112v10" stroke={skin} stroke-width="12" />
      {bun && <circle cy="-148" r="8" fill={hair} />}
      {scarf && <path d="M-20-104c-6-30 2-44 20-44s26 14 20 44q-20 10-40 0z" fill={hair} />}
      <circle cy="-124" r="16" fill={skin} />
      <path
        d={
          scarf
            ? "M-17-126q17-22 34 0q-3-20-17-20t-17 20z"
            : "M-17-122c-3-16 6-24 17-24s20 8 17 24c-4-9-9-12-17-12s-13 3-17 12z"
        }
        fill={hair}
      />
      <path d="M-6-124v.1M6-124v.1" stroke="#212b32" stroke-width="3.6" />
      <path d="M-5-117q5 5 10 0" stroke="#212b32" stroke-width="2" fill="none" />
    </g>
  );
}
