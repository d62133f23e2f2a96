import type { FastifyInstance } from "fastify";

/** `/healthz`: the process lives. `/readyz`: it can serve, so the database answers and is up to date. */
export function addHealth(server: FastifyInstance, ready: () => Promise<boolean>): void {
  server.get("/healthz", (_request, reply) => reply.header("cache-control", "no-store").send({ status: "ok" }));
  server.get("/readyz", async (_request, reply) => {
    const ok = await ready().catch(() => false);
    return reply
      .header("cache-control", "no-store")
      .code(ok ? 200 : 503)
      .send({ status: ok ? "ready" : "not ready" });
  });
}
