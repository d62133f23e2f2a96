import { withRole } from "../access/index.ts";
import { get, nothingToAudit, post, type Route } from "../platform/http/index.ts";
import { bankDetailsPage, confirmAct, recordAct } from "./payees/bank-details.page.tsx";
import { bankFile } from "./release-run/bank-file.page.tsx";
import { ledgerPage } from "./see-ledger/ledger.page.tsx";
import { clearAct, holdAct } from "./see-request/request-acts.page.tsx";
import { requestPage } from "./see-request/request.page.tsx";
import { runPage } from "./see-run/run.page.tsx";
import { approveAct, checkAct, releaseAct } from "./see-run/steps.page.tsx";
import { buildAct, runsPage } from "./see-runs/runs.page.tsx";

const finance = withRole("business_support", "payment_approver", "payment_releaser");
const reading = withRole("business_support", "payment_approver", "payment_releaser", "auditor");
const aboutGroups = nothingToAudit("payments of groups: no person's record is shown");

/** Every address of payments, who may come, and what is written down. */
export const routes: readonly Route[] = [
  get("/payments", { may: reading, audit: aboutGroups, handle: (visit) => runsPage(visit) }),
  post("/payments/runs", { may: withRole("business_support"), audit: "payments.run_built", handle: buildAct }),
  get("/payments/ledger", { may: reading, audit: aboutGroups, handle: ledgerPage }),
  get("/payments/groups/:group/bank-details", {
    may: reading,
    audit: aboutGroups,
    handle: (visit) => bankDetailsPage(visit),
  }),
  post("/payments/groups/:group/bank-details", {
    may: withRole("business_support"),
    audit: "payee.added",
    handle: recordAct,
  }),
  post("/payments/payees/:payee/confirmation", { may: finance, audit: "payee.confirmed", handle: confirmAct }),
  get("/payments/:run", { may: reading, audit: aboutGroups, handle: (visit) => runPage(visit) }),
  post("/payments/:run/check", { may: finance, audit: "payments.run_checked", handle: checkAct }),
  post("/payments/:run/approval", { may: finance, audit: "payments.run_approved", handle: approveAct }),
  post("/payments/:run/release", { may: finance, audit: "payments.run_released", handle: releaseAct }),
  get("/payments/:run/file", { may: finance, audit: "payments.file_downloaded", handle: bankFile }),
  get("/payments/:run/requests/:request", {
    may: reading,
    audit: aboutGroups,
    handle: (visit) => requestPage(visit),
  }),
  post("/payments/:run/requests/:request/hold", { may: finance, audit: "payments.request_held", handle: holdAct }),
  post("/payments/:run/requests/:request/clearance", {
    may: withRole("payment_approver"),
    audit: "payments.finding_cleared",
    handle: clearAct,
  }),
];
