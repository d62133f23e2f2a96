import { anyone } from "../access/index.ts";
import { get, nothingToAudit, type Route } from "../platform/http/index.ts";
import { outboxPage } from "./outbox/outbox.page.tsx";
import { urls } from "./urls.ts";

export const routes: readonly Route[] = [
  get(urls.outbox(), {
    may: anyone("the demonstration's messages, about invented people"),
    audit: nothingToAudit("demonstration only"),
    handle: outboxPage,
  }),
];
