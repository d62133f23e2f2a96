import type { Children } from "../markup.ts";
import { Icon, type IconName } from "./icon.tsx";

/** A sentence with the icon that stands for it. */
export function WithIcon({ icon, children, class: name }: { icon: IconName; children: Children; class?: string }) {
  return (
    <p class={name ? `lw-with-icon ${name}` : "lw-with-icon"}>
      <Icon name={icon} size={22} /> <span>{children}</span>
    </p>
  );
}
