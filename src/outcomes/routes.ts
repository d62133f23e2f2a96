import { byLink } from "../access/index.ts";
import { get, post } from "../platform/http/index.ts";
import * as question from "./check-in/question.page.tsx";
import * as thanks from "./check-in/thanks.page.tsx";
import * as welcome from "./check-in/welcome.page.tsx";

const may = byLink("check-in");

/** Every address of this module. */
export const routes = [
  get("/l/check-in/:token", { may, audit: "check_in.opened", handle: welcome.show }),
  get("/l/check-in/:token/thanks", { may, audit: "check_in.opened", handle: thanks.show }),
  get("/l/check-in/:token/questions/:item", { may, audit: "check_in.opened", handle: question.show }),
  post("/l/check-in/:token/questions/:item", { may, audit: "check_in.answered", handle: question.answer }),
];
