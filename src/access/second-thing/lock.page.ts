import { redirect, type Answer, type Visit } from "../../platform/http/index.ts";
import { deviceCookie, deviceTokens, endDevice } from "../../platform/links/link-device.ts";
import { getLink } from "../../platform/links/link.ts";
import { codeUrl } from "../../platform/links/second-thing.ts";
import { NotFound } from "../../platform/refusals.ts";
import { subjectOf } from "./prove-code.ts";

/** "Not Dee? Lock": this device is asked for a code again before it sees anything. */
export async function lockDevice(visit: Visit): Promise<Answer> {
  const opened = visit.actor.link;
  if (!opened || opened.purpose !== visit.params["purpose"]) throw new NotFound("link");
  const name = deviceCookie(visit.actor.id);
  await visit.act(async (work) => {
    const link = await getLink(work.tx, opened.areaId, visit.actor.id);
    await endDevice(work, link, deviceTokens(visit.cookies));
    await work.record({ event: "link.device_locked", ...subjectOf(link) });
  });
  return redirect(codeUrl(visit), { cookies: [{ name, value: undefined }] });
}

/**
 * The way out of a young person's page: this device forgets every link it had proved and shows the weather. A plain
 * link, so that it works at once; it changes nothing but this browser's cookies.
 */
export async function leave(visit: Visit): Promise<Answer> {
  const devices = Object.keys(visit.cookies).filter((name) => name.startsWith("lw_device_"));
  return redirect("https://www.metoffice.gov.uk/", {
    cookies: devices.map((name) => ({ name, value: undefined })),
  });
}
