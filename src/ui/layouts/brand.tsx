import { Icon } from "../pictures/icon.tsx";
import { useWords } from "../words-context.ts";

export interface BrandProps {
  areaName?: string;
  href?: string;
}

/** The mark, the name and, behind a thin line, the area that answers for the page. */
export function Brand({ areaName, href = "/" }: BrandProps) {
  const words = useWords();
  return (
    <div class="lw-brand">
      <a class="lw-brand__link" href={href}>
        <Icon name="mark" size={32} />
        <span>{words("ui.site")}</span>
      </a>
      {areaName && <span class="lw-brand__area">{areaName}</span>}
    </div>
  );
}
