export * from "./actor.ts";
export * from "./area.query.ts";
export * from "./frames.tsx";
export { askToSignIn } from "./ask-to-sign-in.ts";
export { identify } from "./identify.ts";
export * from "./people-with-roles.query.ts";
export * from "./permission.ts";
export * from "./register.ts";
export { sessionCookie } from "./session-cookie.ts";
