import { percent } from "./percent.ts";

export interface DaysStep {
  /** Under the bar: "First talk". */
  label: string;
  days: number;
  /** What the step may take; where it takes more, the clock is drawn as a dashed line and the step in orange. */
  clockDays?: number;
}

/** Where the days go, step by step. The sentence above and the table below say the same. */
export function DaysBar({ steps, title }: { steps: readonly DaysStep[]; title: string }) {
  const total = steps.reduce((sum, { days }) => sum + days, 0) || 1;
  const before = (index: number) => steps.slice(0, index).reduce((sum, { days }) => sum + days, 0);
  return (
    <svg class="lw-days lw-mirror" role="img" width="100%" height="58" focusable="false">
      <title>{title}</title>
      {steps.map((step, index) => (
        <svg x={percent(before(index) / total)} width={percent(step.days / total)} height="58">
          <Step {...step} odd={index % 2 === 1} narrow={step.days / total < 0.07} />
        </svg>
      ))}
    </svg>
  );
}

function Step({ label, days, clockDays = days, odd, narrow }: DaysStep & { odd: boolean; narrow: boolean }) {
  const late = days > clockDays;
  return (
    <>
      <g transform="translate(2 0)">
        <rect
          class={`lw-days__step${late ? " lw-days__step--late" : odd ? " lw-days__step--odd" : ""}`}
          width="100%"
          height="36"
        />
      </g>
      {late && <line class="lw-days__clock" x1={percent(clockDays / days)} x2={percent(clockDays / days)} y2="36" />}
      <text class="lw-days__number" x="50%" y="23" text-anchor="middle">
        {days}
      </text>
      {!narrow && (
        <text class="lw-days__label" x="50%" y="53" text-anchor="middle">
          {label}
        </text>
      )}
    </>
  );
}
