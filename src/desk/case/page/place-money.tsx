import { openUnits } from "../../../funding/index.ts";
import type { Visit } from "../../../platform/http/index.ts";
import { formatPence } from "../../../platform/values/index.ts";
import { MoneyBar, MoneyKey } from "../../../ui/index.ts";
import type { GatheredPlace } from "./gather-places.ts";
import { words } from "./place.words.ts";

/** What was spent, is held and was given back: it adds up to what was promised. */
export function PlaceMoney({ visit, one }: { visit: Visit; one: GatheredPlace }) {
  const t = words.in(visit.language);
  const { commitment } = one;
  if (!commitment) return <p class="lw-small">{t("costsNothing")}</p>;
  const { units, unitPence, spentUnits, givenBackUnits } = commitment;
  const parts = [
    { kind: "spent", units: spentUnits },
    { kind: "committed", units: openUnits(commitment) },
    { kind: "free", units: givenBackUnits },
  ] as const;
  const shown = parts.filter((part) => part.units > 0);
  const say = (part: (typeof parts)[number]) => ({
    amount: formatPence(unitPence * BigInt(part.units)),
    text: t(part.kind, { count: part.units }),
  });
  const whole = formatPence(unitPence * BigInt(units));
  const title = shown.map((part) => `${say(part).amount} ${say(part).text}`).join(", ");
  return (
    <>
      <MoneyBar
        small
        parts={shown.map((part) => ({ kind: part.kind, share: part.units / units }))}
        title={t("bar", { whole, parts: title })}
      />
      <p>
        {shown.map((part) => (
          <>
            <MoneyKey kind={part.kind} /> <strong>{say(part).amount}</strong> {say(part).text}{" "}
          </>
        ))}
        {t("of", { whole })}
      </p>
    </>
  );
}
