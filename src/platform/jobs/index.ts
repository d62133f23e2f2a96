export { startWorker, type Worker, type WorkingApp } from "./worker.ts";
