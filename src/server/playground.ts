import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { readPage, serveFiles } from './page-files.js';

/** The folder of the built page, relative to the source and to the built server alike. */
export const builtPlayground = fileURLToPath(new URL('../../dist/playground/', import.meta.url));

/** Everything comes from this server; other addresses are blocked. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  // A dialog of GraphiQL adds a style element when it opens.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join(';');

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
      .header('content-security-policy', CONTENT_SECURITY_POLICY)
      .header('cache-control', 'no-cache')
      .header('vary', 'accept')
      .type('text/html; charset=utf-8')
      .send(page(''));
}
