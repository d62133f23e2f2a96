export { awardStream, type NewStream } from "./award.store.ts";
export { commitForPlace, type PlaceNeed } from "./commit-for-place.store.ts";
export { openUnits, type Commitment } from "./commitment.domain.ts";
export { giveBack, listCommitments, spendUnit } from "./commitment.store.ts";
export { listStreams, offerOfMoney, type Offer, type StreamRow } from "./stream.query.ts";
export { verifyCommitments } from "./verify.query.ts";
