import path from "node:path";
import { loadConfig } from "../src/platform/config/index.ts";
import { stopEmbedded } from "../src/platform/postgres/index.ts";

const loaded = loadConfig(process.env);
const dataFolder = path.resolve(loaded.ok ? loaded.config.dataFolder : "data");
const words = {
  nothing: `No Linkway is running with the data in ${dataFolder}.`,
  stopped: "Linkway has stopped.",
  "still stopping": "Linkway was asked to stop but has not ended after a minute.",
};
const result = await stopEmbedded(dataFolder);
console.log(words[result]);
process.exitCode = result === "still stopping" ? 1 : 0;
