export { embeddedBinaries, installedBinaries, type Binaries } from "./binaries.ts";
export { PlainProblem } from "./plain-problem.ts";
export { startEmbedded, type EmbeddedOptions, type EmbeddedPostgres } from "./start-embedded.ts";
