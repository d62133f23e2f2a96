import type { IForbiddenRuleType } from "dependency-cruiser";
import { ground, modules, outerRing } from "../../src/modules.mjs";

const all = [...modules, ...outerRing];
const inside = (names: readonly string[]) => `^src/(${names.join("|")})/`;

const test = "\\.test\\.tsx?$";

/** A module imports only those above it in `src/modules.mjs`. */
function order(): IForbiddenRuleType[] {
  return modules.map((name, index) => ({
    name: `order: ${name} knows only those above it`,
    severity: "error",
    from: { path: `^src/${name}/` },
    to: { path: inside([...modules.slice(index + 1), ...outerRing, "app"]) },
  }));
}

const groundRules: IForbiddenRuleType[] = [
  {
    name: "ground: platform and ui know no module",
    severity: "error",
    from: { path: inside(ground), pathNot: test },
    to: { path: inside([...all, "app"]) },
  },
  {
    name: "ground: ui knows only itself",
    severity: "error",
    from: { path: "^src/ui/" },
    to: { path: "^src/platform/" },
  },
];

const faces: IForbiddenRuleType[] = [
  {
    name: "face: another module is reached through its index.ts",
    severity: "error",
    from: { path: `^src/(${all.join("|")})/` },
    to: { path: inside(all), pathNot: ["^src/$1/", "^src/[^/]+/index\\.ts$"] },
  },
  {
    name: "face: the application reaches modules by index.ts and module.ts",
    severity: "error",
    from: { path: "^src/app/|^src/main\\.ts$" },
    to: { path: inside(all), pathNot: "^src/[^/]+/(index|module)\\.ts$" },
  },
];

const suffixes: IForbiddenRuleType[] = [
  {
    name: "suffix: a .domain.ts is pure",
    severity: "error",
    from: { path: "\\.domain\\.ts$" },
    to: { path: "^src/", pathNot: ["\\.domain\\.ts$", "^src/platform/(values|refusals)", "^src/[^/]+/index\\.ts$"] },
  },
  {
    name: "suffix: a .domain.ts does no input or output",
    severity: "error",
    from: { path: "\\.domain\\.ts$" },
    to: { path: "(^|node_modules/)(kysely|pg|fastify|preact)(/|$)|^(node:)?(fs|net|http|child_process)" },
  },
  {
    name: "suffix: a .policy.ts is pure",
    severity: "error",
    from: { path: "\\.policy\\.ts$" },
    to: {
      path: "^src/",
      pathNot: [
        "\\.(domain|policy)\\.ts$",
        "^src/platform/(values|acting)",
        "^src/access/(actor|index)\\.ts$",
        "^src/[^/]+/index\\.ts$",
      ],
    },
  },
  {
    name: "suffix: only .store.ts and .query.ts speak to the database",
    severity: "error",
    from: {
      path: inside(all),
      pathNot: ["\\.(store|query|load)\\.ts$", "reference-[a-z]+\\.ts$", "test-database\\.ts$", test],
    },
    to: { path: "(^|node_modules/)(kysely|pg)(/|$)" },
  },
  {
    name: "suffix: a page reads through queries and writes through commands",
    severity: "error",
    from: { path: "\\.page\\.tsx$" },
    to: { path: "\\.store\\.ts$" },
  },
  {
    name: "suffix: nothing but its own module and the application reads a module.ts",
    severity: "error",
    from: { path: "^src/", pathNot: ["^src/app/", test] },
    to: { path: "^src/[^/]+/module\\.ts$", pathNot: "^src/platform/module\\.ts$" },
  },
];

const circles: IForbiddenRuleType[] = [
  {
    name: "circle: no file leads back to itself at run time",
    severity: "error",
    from: { path: "^src/" },
    to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
  },
];

/** Everything the import graph of `src` must hold to. */
export const importRules: IForbiddenRuleType[] = [...order(), ...groundRules, ...faces, ...suffixes, ...circles];
