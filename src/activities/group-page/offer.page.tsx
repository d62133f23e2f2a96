import { z } from "zod";
import { readForm } from "../../platform/forms/index.ts";
import { page, redirect, type Answer, type Visit } from "../../platform/http/index.ts";
import { Conflict } from "../../platform/refusals.ts";
import { BackLink } from "../../ui/index.ts";
import { answerOffer, noReasons } from "../answer-offer/answer-offer.command.ts";
import { lookAt, openDoor, type Door } from "./door.ts";
import { behindCode } from "./group.page.tsx";
import { GroupFrame } from "./group-frame.tsx";
import { getOffer, type Offer } from "./offer.query.ts";
import { Over, Question, Welcome } from "./offer.view.tsx";
import { words } from "./offer.words.ts";

function open(visit: Visit): Promise<{ door: Door; offer: Offer }> {
  return visit.read(async (reader) => {
    const door = await openDoor(reader, visit);
    return { door, offer: await getOffer(reader, door, visit.id("place"), visit.today) };
  });
}

/** The offer. What it says before a yes names nobody, so a link alone shows it; after a yes it is behind the code. */
export async function showOffer(visit: Visit): Promise<Answer> {
  const { door, offer } = await open(visit);
  const { status } = offer.place;
  const saidYes = status === "accepted" || status === "started";
  if (saidYes) {
    const locked = await behindCode(visit);
    if (locked) return locked;
  }
  const waits = status === "offered" && offer.place.answerBy > visit.now;
  const View = saidYes ? Welcome : waits ? Question : Over;
  const t = words.in(visit.language);
  const back = <BackLink href={door.urls.page()}>{t("back")}</BackLink>;
  return page(
    <GroupFrame visit={visit} door={door} title={t("title")} private={saidYes} beforeContent={back}>
      <View visit={visit} door={door} offer={offer} />
    </GroupFrame>,
    { looked: [saidYes ? lookAtPlace(offer) : lookAt(door)] },
  );
}

function lookAtPlace({ place }: Offer) {
  return { areaId: place.areaId, subjectKind: "place", subjectId: place.id, personId: place.personId };
}

/** One press: yes, or no with why. Whatever came before it, the page then says how things stand. */
export async function answer(visit: Visit): Promise<Answer> {
  const { door, offer } = await open(visit);
  const here = door.urls.offer(offer.place.id);
  const schema = z.object({ answer: z.enum(["yes", "no"]), reason: z.enum(noReasons).optional() });
  const read = readForm(schema, visit.body);
  if (!read.ok) return redirect(here, { nothingDone: true });
  try {
    await visit.run(answerOffer, { placeId: offer.place.id, ...read.data });
  } catch (error) {
    const late = error instanceof Conflict && ["already_answered", "offer_expired"].includes(error.reason);
    if (!late) throw error;
    return redirect(here, { nothingDone: true });
  }
  return redirect(here);
}
