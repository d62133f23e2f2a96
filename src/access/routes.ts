import { get, nothingToAudit, post, type Route } from "../platform/http/index.ts";
import { accountPage, endSessionPage } from "./account/account.page.tsx";
import { changePassword } from "./account/change-password.page.ts";
import { accept, acceptPage } from "./invitations/accept.page.tsx";
import { invitePage, sendInvitation } from "./invitations/invite.page.tsx";
import { anyone, byAnyLink, byLink, signedIn, withRole } from "./permission.ts";
import { codePage, enterCode, sendCode } from "./second-thing/code.page.tsx";
import { leave, lockDevice } from "./second-thing/lock.page.ts";
import { signInCodePage, signInWithCode } from "./sign-in/code.page.tsx";
import { resumePage } from "./sign-in/resume.page.tsx";
import { setUp, setUpPage } from "./sign-in/set-up.page.tsx";
import { signIn, signInPage } from "./sign-in/sign-in.page.tsx";
import { signOut } from "./sign-in/sign-out.page.ts";
import { urls } from "./urls.ts";

const door = anyone("the door: nobody is signed in yet");
const ofDoor = nothingToAudit("shows nobody");
// An office shares an address; five wrong tries at one account are slowed by themselves.
const tries = 30;

const signingIn: readonly Route[] = [
  get(urls.signIn(), { may: door, audit: ofDoor, handle: signInPage }),
  post(urls.signIn(), { may: door, audit: "sign_in.begun", perMinute: tries, handle: signIn }),
  get(urls.signInCode(), { may: door, audit: ofDoor, handle: signInCodePage }),
  post(urls.signInCode(), { may: door, audit: "signed_in", perMinute: tries, handle: signInWithCode }),
  get(urls.setUpSecondFactor(), { may: door, audit: ofDoor, handle: setUpPage }),
  post(urls.setUpSecondFactor(), { may: door, audit: "signed_in", perMinute: tries, handle: setUp }),
  get(urls.sendWhatWasWritten(), { may: signedIn(), audit: nothingToAudit("one's own words"), handle: resumePage }),
  post(urls.signOut(), { may: door, audit: "signed_out", handle: signOut }),
];

const account: readonly Route[] = [
  get(urls.account(), { may: signedIn(), audit: nothingToAudit("one's own account"), handle: accountPage }),
  post(urls.password(), { may: signedIn(), audit: "password.changed", perMinute: 10, handle: changePassword }),
  post(urls.endSession(":session"), { may: signedIn(), audit: "session.revoked", handle: endSessionPage }),
];

const invitations: readonly Route[] = [
  get(urls.invite(), { may: withRole("administrator"), audit: nothingToAudit("an empty form"), handle: invitePage }),
  post(urls.invite(), { may: withRole("administrator"), audit: "invitation.made", handle: sendInvitation }),
  get(urls.invitation(":token"), { may: byLink("invitation"), audit: ofDoor, handle: acceptPage }),
  post(urls.invitation(":token"), { may: byLink("invitation"), audit: "invitation.accepted", handle: accept }),
];

const secondThing: readonly Route[] = [
  get("/l/:purpose/:token/code", { may: byAnyLink(), audit: ofDoor, handle: codePage }),
  post("/l/:purpose/:token/code", { may: byAnyLink(), audit: "link.code_asked", perMinute: 10, handle: sendCode }),
  post("/l/:purpose/:token/code/proof", {
    may: byAnyLink(),
    audit: "link.device_bound",
    perMinute: 20,
    handle: enterCode,
  }),
  post("/l/:purpose/:token/lock", { may: byAnyLink(), audit: "link.device_locked", handle: lockDevice }),
  get(urls.leave(), {
    may: anyone("the way out of a young person's page"),
    audit: nothingToAudit("only this browser's cookies"),
    handle: leave,
  }),
];

export const routes: readonly Route[] = [...signingIn, ...account, ...invitations, ...secondThing];
