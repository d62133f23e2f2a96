export type { Config, LogLevel, Mode } from "./config.ts";
export { demoKey } from "./demo-key.ts";
export { listenOn, PortProblem } from "./listen-on.ts";
export { loadConfig, type Environment, type LoadedConfig } from "./load-config.ts";
