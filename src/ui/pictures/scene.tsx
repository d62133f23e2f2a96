import { drawings } from "./icon-drawings.tsx";
import { Walker } from "./walker.tsx";

/** The front page's drawing: three people on their way to a lit house, and what they might do there. Decoration only. */
export function Scene() {
  return (
    <div class="lw-scene">
      <svg class="lw-mirror" viewBox="0 0 720 430" aria-hidden="true" focusable="false">
        <circle cx="466" cy="104" r="62" fill="#ffcb5c" />
        <path d="M0 430C60 300 180 262 300 290S520 190 720 172v258z" fill="#dcebd8" />
        <path d="M0 430c90-78 200-84 330-66s250-52 390-92v158z" fill="#c5dfc3" />
        <Tree x={108} y={300} size={1} />
        <path class="lw-scene__road" d="M118 440c30-70 86-92 150-116s66-92 132-88 66 42 120 26 26-38 26-52" />
        <path class="lw-scene__dots" d="M118 440c30-70 86-92 150-116s66-92 132-88 66 42 120 26 26-38 26-52" />
        <Tree x={428} y={196} size={0.78} />
        <House />
        <Walker x={200} y={404} size={1} skin="#8a5a3c" hair="#2b1b16" top="#ee8a6c" legs="#33485f" bun />
        <Walker x={268} y={408} size={1.08} skin="#c99268" hair="#2f7a72" top="#2f7a72" legs="#4b3a37" scarf />
        <Walker x={372} y={410} size={0.86} skin="#f1c9a5" hair="#8a4a2b" top="#6f93c9" legs="#33485f" />
        <Badge x={164} y={132} tint="#fde4da" icon="brush" />
        <Badge x={264} y={70} tint="#d9ecef" icon="music" />
        <Badge x={362} y={120} tint="#fff0cc" icon="glove" />
        <Badge x={280} y={174} tint="#dcebd8" icon="pot" />
      </svg>
    </div>
  );
}

function Tree({ x, y, size }: { x: number; y: number; size: number }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${size})`}>
      <path d="M0-16v48" stroke="#4f7a5c" stroke-width="6" stroke-linecap="round" />
      <ellipse cy="-34" rx="24" ry="34" fill="#7fae86" />
    </g>
  );
}

function House() {
  return (
    <g>
      <path d="M462 256v-62l56-42 58 42v62z" fill="#fff" />
      <path d="m446 202 72-54 72 54" class="lw-scene__roof" />
      <path d="M504 256v-34a6 6 0 0 1 6-6h18a6 6 0 0 1 6 6v34z" fill="#12504f" />
      <path d="M474 212h20v20h-20zM544 212h20v20h-20z" fill="#ffcb5c" />
    </g>
  );
}

interface BadgeProps {
  x: number;
  y: number;
  tint: string;
  icon: "brush" | "music" | "glove" | "pot";
}

function Badge({ x, y, tint, icon }: BadgeProps) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle r="34" fill="#fff" />
      <circle r="30" fill={tint} />
      <g class="lw-scene__icon" transform="translate(-18 -18) scale(1.5)">
        {drawings[icon]}
      </g>
    </g>
  );
}
