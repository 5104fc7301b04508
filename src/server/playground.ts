import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { readPage, serveFiles } from './page-files.js';
import { pagePolicy } from './page-policy.js';

/** The folder of the built page, relative to the source and to the built server alike. */
export const builtPlayground = fileURLToPath(new URL('../../dist/playground/', import.meta.url));

/** A dialog of GraphiQL adds a style element when it opens. */
const POLICY = pagePolicy({ style: "'unsafe-inline'", font: 'data:' });

/** Shows the page for trying out queries to a browser that opens the address of the API. */
export type ShowPlayground = (reply: FastifyReply) => FastifyReply;

/** @returns undefined if the page has not been built */
export async function playgroundFiles(app: FastifyInstance, folder: string): Promise<ShowPlayground | undefined> {
  const page = readPage(join(folder, 'index.html'));
  if (page === undefined) {
    app.log.warn({ folder }, 'playground not found: build it with "npm run build"');
    return undefined;
  }
  await serveFiles(app, { root: folder, prefix: '/playground/', hashed: false });
  return (reply) =>
    reply
      .header('content-security-policy', POLICY)
      .header('cache-control', 'no-cache')
      .header('vary', 'accept')
      .type('text/html; charset=utf-8')
      .send(page(''));
}
