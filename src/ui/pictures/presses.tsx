import { classes, type Children } from "../markup.ts";
import { Icon, type IconName } from "./icon.tsx";

export interface Press {
  value: string | number;
  label: Children;
  /** How it looks when pressed: `yes` green, `no` dark, else the area's colour. */
  tone?: "yes" | "no";
  /** Shown when pressed, beside the word. */
  icon?: IconName;
}

export interface PressesProps {
  name: string;
  presses: readonly Press[];
  /** The value that is pressed now. */
  value?: string | number;
  /** Whom or what they are about, for those who hear the button alone: "Mina". */
  about?: string;
  size?: "big" | "number" | "chip";
}

/** Answers that are sent by one press each: submit buttons of one form, the current one filled. */
export function Presses({ name, presses, value, about, size = "big" }: PressesProps) {
  return (
    <div class={`lw-presses lw-presses--${size}`} role="group" aria-label={about}>
      {presses.map((press) => {
        const pressed = value !== undefined && String(press.value) === String(value);
        return (
          <button
            class={classes("lw-press", pressed && `lw-press--${press.tone ?? "chosen"}`)}
            type="submit"
            name={name}
            value={press.value}
            aria-pressed={pressed ? "true" : "false"}
          >
            {pressed && press.icon && <Icon name={press.icon} />}
            {press.label}
            {about && <span class="nhsuk-u-visually-hidden">: {about}</span>}
          </button>
        );
      })}
    </div>
  );
}

export interface BigPressProps {
  name: string;
  /** The young person's name. */
  about: string;
  value?: "here" | "absent";
  hereLabel: Children;
  absentLabel: Children;
}

/** "Here" and "Not here", side by side. A second press on the same one is for the page to take back. */
export function BigPress({ hereLabel, absentLabel, ...props }: BigPressProps) {
  return (
    <Presses
      {...props}
      presses={[
        { value: "here", label: hereLabel, tone: "yes", icon: "tick" },
        { value: "absent", label: absentLabel, tone: "no", icon: "cross" },
      ]}
    />
  );
}
