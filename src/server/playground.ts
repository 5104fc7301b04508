import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** The folder of the built page, relative to the source and to the built server alike. */
export const builtPlayground = fileURLToPath(new URL('../../dist/playground/', import.meta.url));

/** Everything comes from this server; other addresses are blocked. */
const CONTENT_SECURITY_POLICY = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    // A dialog of GraphiQL adds a style element when it opens.
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
};

/** The page for trying out queries, at `/`. */
export async function playgroundRoutes(app: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(folder)) {
    app.log.warn({ folder }, 'playground not found: build it with "npm run build"');
    return;
  }
  // The files are small, and a range outside of one would be logged as a fault.
  const ranges = { acceptRanges: false };
  await app.register(fastifyStatic, { root: folder, prefix: '/playground/', index: false, wildcard: false, ...ranges });
  app.get('/', { helmet: { contentSecurityPolicy: CONTENT_SECURITY_POLICY } }, async (_, reply) =>
    reply.sendFile('index.html'),
  );
}
