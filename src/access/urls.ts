export const urls = {
  signIn: (next?: string) => (next ? `/sign-in?next=${encodeURIComponent(next)}` : "/sign-in"),
  signInCode: () => "/sign-in/code",
  setUpSecondFactor: () => "/sign-in/set-up",
  sendWhatWasWritten: () => "/sign-in/resume",
  signOut: () => "/sign-out",
  account: () => "/account",
  password: () => "/account/password",
  endSession: (session: string) => `/account/sessions/${session}/end`,
  invite: () => "/invitations/new",
  invited: () => "/invitations/new?sent=yes",
  invitation: (token: string) => `/l/invitation/${token}`,
  leave: () => "/leave",
};
