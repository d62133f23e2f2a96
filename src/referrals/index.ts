export { findDecision, listMilestones, type Decision } from "./decision.query.ts";
export { explainFinding, type KeptFinding } from "./explain-finding.ts";
export * from "./referral.domain.ts";
export { findReferral, getReferral, listFindings, type Referral } from "./referral.query.ts";
export { sendReferral } from "./send-referral/send-referral.ts";
export { acceptReferral, type AcceptReferral } from "./triage-referrals/accept-referral.command.ts";
export { declineReferral, type DeclineReferral } from "./triage-referrals/decline-referral.command.ts";
export { urls as referralUrls } from "./urls.ts";
export { countWaiting, listWaiting, type WaitingReferral } from "./waiting.query.ts";
