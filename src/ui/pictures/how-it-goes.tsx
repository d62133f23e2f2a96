import type { Children } from "../markup.ts";

/** What happens, in numbered steps along a dotted way. */
export function HowItGoes({ steps }: { steps: readonly { heading: Children; text: Children }[] }) {
  return (
    <ol class="lw-how">
      {steps.map(({ heading, text }) => (
        <li>
          <h3>{heading}</h3>
          <p>{text}</p>
        </li>
      ))}
    </ol>
  );
}

export interface HelpNumbersProps {
  heading: Children;
  text: Children;
  numbers: readonly { number: Children; text: Children; href?: string }[];
}

/** Numbers to ring now. */
export function HelpNumbers({ heading, text, numbers }: HelpNumbersProps) {
  return (
    <section class="lw-help-numbers">
      <div class="lw-help-numbers__lead">
        <h2>{heading}</h2>
        <p>{text}</p>
      </div>
      {numbers.map(({ number, text: about, href }) => (
        <div>
          <p class="lw-help-numbers__number">
            <bdi>{href ? <a href={href}>{number}</a> : number}</bdi>
          </p>
          <p>{about}</p>
        </div>
      ))}
    </section>
  );
}
