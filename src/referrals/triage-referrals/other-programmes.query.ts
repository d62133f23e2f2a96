import { findPostcode } from "../../geography/index.ts";
import type { Person } from "../../people/index.ts";
import type { Reader } from "../../platform/db/index.ts";
import { londonDay } from "../../platform/values/index.ts";
import { judge, listProgrammes, listRules, speaksAgainst } from "../../programmes/index.ts";
import type { Referral } from "../referral.query.ts";

/** Names of the area's other programmes that run and whose rules a young person would fit. */
export async function programmesThatFit(reader: Reader, referral: Referral, person: Person): Promise<string[]> {
  const place = person.postcode ? await findPostcode(reader, person.postcode) : undefined;
  const day = londonDay(referral.received_at);
  const facts = {
    born: person.date_of_birth,
    day,
    ...(place?.district ? { districtCode: place.district.code, districtName: place.district.name } : {}),
    ...(place ? { placeName: place.placeName } : {}),
  };
  const fitting: string[] = [];
  for (const programme of await listProgrammes(reader, [referral.area_id])) {
    if (programme.id === referral.programme_id || programme.starts_on > day || programme.ends_on < day) continue;
    const findings = judge(await listRules(reader, referral.area_id, programme.id), facts);
    if (!speaksAgainst(findings)) fitting.push(programme.name);
  }
  return fitting;
}
