import { present, type Children } from "../markup.ts";

export interface SafeContactNoticeProps {
  /** The act that is safe: "Text Maja. Do not ring the house." */
  heading: Children;
  children?: Children;
  /** At the side: language, who may know. */
  facts?: readonly { label: Children; value: Children }[];
  /** Nothing is recorded yet: red edge in place of the yellow. */
  missing?: boolean;
}

/** How to reach someone without harm, as a strip across the page. */
export function SafeContactNotice({ heading, children, facts = [], missing }: SafeContactNoticeProps) {
  return (
    <div class={missing ? "lw-safe lw-safe--missing" : "lw-safe"}>
      <div class="lw-safe__how">
        <h2>{heading}</h2>
        {present(children) && <p>{children}</p>}
      </div>
      {facts.length > 0 && (
        <dl class="lw-safe__facts">
          {facts.map(({ label, value }) => (
            <div>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
