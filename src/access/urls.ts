export const urls = {
  signIn: (next?: string) => (next ? `/sign-in?next=${encodeURIComponent(next)}` : "/sign-in"),
  signInCode: () => "/sign-in/code",
  setUpSecondFactor: () => "/sign-in/set-up",
  sendWhatWasWritten: () => "/sign-in/resume",
  signOut: () => "/sign-out",
  account: () => "/account",
  leave: () => "/leave",
};
