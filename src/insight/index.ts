export { disclose, discloseMean, discloseSplit, shareOf, type Policy, type Shown } from "./disclosure.domain.ts";
