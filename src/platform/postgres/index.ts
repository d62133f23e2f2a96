export { embeddedBinaries, installedBinaries, type Binaries } from "./binaries.ts";
export { findLeftServer } from "./left-server.ts";
export { PlainProblem } from "./plain-problem.ts";
export { startEmbedded, type EmbeddedOptions, type EmbeddedPostgres } from "./start-embedded.ts";
export { stopEmbedded } from "./stop-embedded.ts";
