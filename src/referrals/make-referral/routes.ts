import { anyone, byLink } from "../../access/index.ts";
import { get, nothingToAudit, post, type Route, type Visit, type Answer } from "../../platform/http/index.ts";
import { urls } from "../urls.ts";
import { checkPage, sendHere } from "./check.page.tsx";
import { laterPage, notYetPage, sendLink } from "./come-back.page.tsx";
import { emailPage, sendProofHere } from "./prove/email.page.tsx";
import { proveEmail, proveEmailPage } from "./prove/prove-email.page.tsx";
import { agreementPage, keepAgreementAnswer } from "./questions/agreement.page.tsx";
import { homePage, keepHome } from "./questions/home.page.tsx";
import { keepPerson, personPage } from "./questions/person.page.tsx";
import { keepReach, reachPage } from "./questions/reach.page.tsx";
import { keepSafety, safetyPage } from "./questions/safety.page.tsx";
import { keepSchool, schoolPage } from "./questions/school.page.tsx";
import { keepStory, storyPage } from "./questions/story.page.tsx";
import { keepYou, youPage } from "./questions/you.page.tsx";
import { resumePage } from "./resume.page.tsx";
import { sentPage } from "./sent.page.tsx";
import { begin, startPage } from "./start.page.tsx";
import { stopPage } from "./stop.page.tsx";

type Handle = (visit: Visit) => Promise<Answer>;

const referrers = anyone("whoever works with young people may refer; the draft opens to its own browser alone");
const draft = nothingToAudit("a draft of the referrer's own; nobody's record yet");
const open = { may: referrers, audit: draft };
const area = ":area";
const step = (name: string) => urls.step(area, ":draft", name);

/** A question page: shown, and answered. */
const question = (name: string, show: Handle, keep: Handle): Route[] => [
  get(step(name), { ...open, handle: show }),
  post(step(name), { ...open, perMinute: 60, handle: keep }),
];

export const routes: readonly Route[] = [
  get(urls.start(area), { ...open, handle: startPage }),
  post(urls.start(area), { ...open, perMinute: 20, handle: begin }),
  get(urls.stop(area), { may: referrers, audit: nothingToAudit("shows nobody"), handle: stopPage }),
  get(urls.draft(area, ":draft"), { ...open, handle: resumePage }),
  ...question("you", youPage, keepYou),
  ...question("school", schoolPage, keepSchool),
  ...question("person", personPage, keepPerson),
  ...question("agreement", agreementPage, keepAgreementAnswer),
  ...question("story", storyPage, keepStory),
  ...question("home", homePage, keepHome),
  ...question("reach", reachPage, keepReach),
  ...question("safety", safetyPage, keepSafety),
  get(step("email"), { ...open, handle: emailPage }),
  post(urls.sendProof(area, ":draft"), { ...open, perMinute: 6, handle: sendProofHere }),
  get(step("check"), { ...open, handle: checkPage }),
  get(urls.notYet(area, ":draft"), { ...open, handle: notYetPage }),
  get(urls.later(area, ":draft"), { ...open, handle: laterPage }),
  post(urls.later(area, ":draft"), { ...open, perMinute: 6, handle: sendLink }),
  post(urls.send(area, ":draft"), { may: referrers, audit: "referral.sent", perMinute: 20, handle: sendHere }),
  get(urls.sent(area, ":draft"), { may: referrers, audit: "referral.receipt_viewed", handle: sentPage }),
  get(urls.prove(":token"), { may: byLink("prove-email"), audit: draft, handle: proveEmailPage }),
  post(urls.prove(":token"), { may: byLink("prove-email"), audit: draft, perMinute: 20, handle: proveEmail }),
];
