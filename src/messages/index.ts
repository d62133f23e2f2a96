export { chooseCarrier } from "./carriers/choose.ts";
export { deliverDue } from "./deliver.job.ts";
export { listMessagesOf, type Message } from "./message.query.ts";
export { queueMessage, type NewMessage } from "./queue-message.ts";
