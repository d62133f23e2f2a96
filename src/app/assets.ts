import type { FastifyInstance } from "fastify";
import { areaStylesheet, galleryPage } from "../ui/index.ts";

/**
 * Serves what is made rather than built: an area's colour as a sheet of its own (inline styles are forbidden), and, in a
 * demonstration, the gallery of every component.
 */
export function addMadeAssets(server: FastifyInstance, demo: boolean): void {
  server.get<{ Params: { colour: string } }>("/assets/area/:colour.css", (request, reply) => {
    const { colour } = request.params;
    if (!/^[0-9a-f]{6}$/.test(colour)) return reply.callNotFound();
    try {
      return reply
        .type("text/css; charset=utf-8")
        .header("cache-control", "public, max-age=31536000, immutable")
        .send(areaStylesheet(`#${colour}`));
    } catch (error) {
      if (error instanceof RangeError) return reply.callNotFound();
      throw error;
    }
  });
  if (demo) server.get("/gallery", (_request, reply) => reply.type("text/html; charset=utf-8").send(galleryPage()));
}
