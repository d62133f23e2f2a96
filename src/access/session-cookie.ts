/** The cookie of a signed-in device. HttpOnly, SameSite=Lax; its value is known only to the device. */
export const sessionCookie = "lw_session";
