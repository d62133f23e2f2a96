import type { FastifyReply, FastifyRequest } from "fastify";

/** Whether a posted form came from a page of ours in this browser: its CSRF token fits the browser's cookie. */
export function isOurForm(request: FastifyRequest, reply: FastifyReply): Promise<boolean> {
  return new Promise((resolve) => {
    // The plugin answers by itself on failure; it is given a reply that hands the failure to us instead.
    const quiet = Object.assign(Object.create(reply) as FastifyReply, { send: () => resolve(false) });
    request.server.csrfProtection(request, quiet, () => resolve(true));
  });
}
