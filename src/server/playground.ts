import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Where the build puts the page, seen from the source and from the built server alike. */
export const builtPlayground = fileURLToPath(new URL('../../dist/playground/', import.meta.url));

/** Everything comes from this server, and nothing else may be reached. */
const CONTENT_SECURITY_POLICY = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    // A dialog of GraphiQL writes a style element when it opens.
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
};

/** The page to try out queries, at `/`. */
export async function playgroundRoutes(app: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(folder)) {
    app.log.warn({ folder }, 'no playground: "npm run build" makes it');
    return;
  }
  // The files are small: a part of one that is not there would be a fault.
  const ranges = { acceptRanges: false };
  await app.register(fastifyStatic, { root: folder, prefix: '/playground/', index: false, wildcard: false, ...ranges });
  app.get('/', { helmet: { contentSecurityPolicy: CONTENT_SECURITY_POLICY } }, async (_, reply) =>
    reply.sendFile('index.html'),
  );
}
