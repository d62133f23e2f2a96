import { Guard } from "../../platform/forms/index.ts";
import type { Visit } from "../../platform/http/index.ts";
import { Button } from "../../ui/index.ts";
import { urls } from "../urls.ts";
import { words } from "./account.words.ts";

/** A device that is signed in. */
export interface Device {
  readonly id: string;
  readonly device: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  /** It is the one this page is read on. */
  readonly here: boolean;
}

const shown = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", dateStyle: "medium", timeStyle: "short" });

/** The devices an account is signed in on, each with the way to sign it out. */
export function Devices({ visit, devices }: { visit: Visit; devices: readonly Device[] }) {
  const t = words.in(visit.language);
  return (
    <table class="nhsuk-table">
      <thead class="nhsuk-table__head">
        <tr>
          {(["device", "since", "seen", "act"] as const).map((key) => (
            <th class="nhsuk-table__header" scope="col">
              {t(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="nhsuk-table__body">
        {devices.map((device) => (
          <tr class="nhsuk-table__row">
            <td class="nhsuk-table__cell">{device.device || t("aBrowser")}</td>
            <td class="nhsuk-table__cell">{shown.format(device.createdAt)}</td>
            <td class="nhsuk-table__cell">{shown.format(device.lastSeenAt)}</td>
            <td class="nhsuk-table__cell">
              {device.here ? t("thisDevice") : <SignItOut visit={visit} device={device} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SignItOut({ visit, device }: { visit: Visit; device: Device }) {
  const t = words.in(visit.language);
  const which = t("endWhich", { device: device.device || t("aBrowser"), since: shown.format(device.createdAt) });
  return (
    <form method="post" action={urls.endSession(device.id)}>
      <Guard visit={visit} />
      <Button variant="secondary" small>
        {t("end")} <span class="nhsuk-u-visually-hidden">{which}</span>
      </Button>
    </form>
  );
}
