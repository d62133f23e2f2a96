export interface GoalAnswer {
  /** 0 to 10. */
  score: number;
  /** When: "September". */
  label: string;
}

const top = 22;
const ground = 150;
const yOf = (score: number) => ground - (score / 10) * (ground - top);

/**
 * A young person's own scale as flowers whose height is the number. It repeats the sentence above and the list beside
 * it. It never wilts: a lower number is a lower flower.
 */
export function GoalFlower({ answers }: { answers: readonly GoalAnswer[] }) {
  const gap = 320 / answers.length;
  return (
    <svg class="lw-goal lw-mirror" viewBox="0 0 320 186" aria-hidden="true" focusable="false">
      <path class="lw-goal__top" d={`M24 ${top}H320`} />
      <text x="0" y={top + 5}>
        10
      </text>
      <path class="lw-goal__ground" d={`M0 ${ground}H320`} />
      {answers.map(({ score, label }, index) => (
        <Flower x={gap * (index + 0.5) + 6} score={score} label={label} latest={index === answers.length - 1} />
      ))}
    </svg>
  );
}

function Flower({ x, score, label, latest }: GoalAnswer & { x: number; latest: boolean }) {
  const y = yOf(score);
  const size = latest ? 18 : 14;
  return (
    <g class={latest ? "lw-goal__flower--latest" : undefined}>
      <path class="lw-goal__stem" d={`M${x} ${ground}V${y}`} />
      {latest && <circle class="lw-goal__petals" cx={x} cy={y} r={size + 5} />}
      <circle class="lw-goal__heart" cx={x} cy={y} r={size} />
      <text class="lw-goal__score" x={x} y={y + 6} text-anchor="middle">
        {score}
      </text>
      <text x={x} y="176" text-anchor="middle">
        {label}
      </text>
    </g>
  );
}
