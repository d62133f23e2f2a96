import { anyone } from "../../access/index.ts";
import { get, nothingToAudit, type Route } from "../../platform/http/index.ts";
import { accessibility } from "../about/accessibility.words.ts";
import { contact } from "../about/contact.words.ts";
import { yourData } from "../about/data.words.ts";
import { money } from "../about/money.words.ts";
import { showStaffHelp } from "../about/staff-help.page.tsx";
import { ofAll, ofArea } from "../about/text-page.tsx";
import { whatIsThis } from "../about/what-is-this.words.ts";
import { whoRunsThis } from "../about/who-runs-this.words.ts";
import { showWhoSeesWhat } from "../about/who-sees-what.page.tsx";
import { showAskForHelp } from "./ask-for-help.page.tsx";
import { showAreas } from "./choose-area.page.tsx";
import { showFront } from "./front.page.tsx";
import { showHelpNow } from "./help-now.page.tsx";
import { urls } from "./urls.ts";

const toAll = {
  may: anyone("these pages are for everybody"),
  audit: nothingToAudit("a public page that shows nobody"),
};

/** Every public page of the desk. */
export const publicRoutes: readonly Route[] = [
  get(urls.chooseArea(), { ...toAll, handle: showAreas }),
  get(urls.front(":area"), { ...toAll, handle: showFront }),
  get(urls.askForHelp(":area"), { ...toAll, handle: showAskForHelp }),
  get(urls.about(":area", "what-is-this"), { ...toAll, handle: ofArea(whatIsThis) }),
  get(urls.about(":area", "who-runs-this"), { ...toAll, handle: ofArea(whoRunsThis) }),
  get(urls.about(":area", "money"), { ...toAll, handle: ofArea(money) }),
  get(urls.about(":area", "data"), { ...toAll, handle: ofArea(yourData) }),
  get(urls.about(":area", "contact"), { ...toAll, handle: ofArea(contact) }),
  get(urls.helpNow(), { ...toAll, handle: showHelpNow }),
  get(urls.accessibility(), { ...toAll, handle: ofAll(accessibility) }),
  get(urls.whoSeesWhat(), { ...toAll, handle: showWhoSeesWhat }),
  get(urls.staffHelp(), { ...toAll, handle: showStaffHelp }),
];
