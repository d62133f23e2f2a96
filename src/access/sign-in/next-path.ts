/** A path of our own to go to after signing in; undefined for anything that could lead elsewhere. */
export function safePath(text: string | undefined): string | undefined {
  if (!text || text.length > 500 || !/^\/(?![/\\])[\x21-\x7e]*$/.test(text)) return undefined;
  return /^\/(sign-in|sign-out)(\/|\?|$)/.test(text) ? undefined : text;
}
