import { withRole } from "../access/index.ts";
import { get, nothingToAudit, type Route } from "../platform/http/index.ts";
import { figurePage } from "./see-figure/figure.page.tsx";
import { programmePage, programmesPage } from "./see-programme/programme.page.tsx";

const readers = withRole("programme_manager", "team_lead", "commissioner");
const figuresOnly = nothingToAudit("figures: no person can be seen in them");

export const routes: readonly Route[] = [
  get("/programmes", { may: readers, audit: figuresOnly, handle: programmesPage }),
  get("/programmes/:programme", { may: readers, audit: figuresOnly, handle: programmePage }),
  get("/figures/:figure", { may: readers, audit: nothingToAudit("a definition: no data"), handle: figurePage }),
];
