import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Page, readPage, serveFiles } from './page-files.js';
import { pagePolicy } from './page-policy.js';

/** The folder of the built pages, relative to the source and to the built server alike. */
export const builtPages = fileURLToPath(new URL('../../dist/pages/', import.meta.url));

/** Paths that the scripts of the pages show. Each has one level, so that relative links work under any prefix. */
const PATHS = ['/', '/plan', '/compare', '/plans'];

/** Sends the page for an address that has none; undefined for other clients than browsers, and without pages. */
export type SendNotFound = (request: FastifyRequest, reply: FastifyReply) => FastifyReply | undefined;

/**
 * The pages for exporters.
 * @param issuer origin of the issuer of tokens, the only other host that the pages may reach
 */
export async function pageRoutes(
  app: FastifyInstance,
  folder: string,
  issuer: string | undefined,
): Promise<SendNotFound> {
  const page = readPage(join(folder, 'index.html'));
  if (page === undefined) {
    app.log.warn({ folder }, 'pages not found: build them with "npm run build"');
    return () => undefined;
  }
  await serveFiles(app, { root: join(folder, 'assets'), prefix: '/assets/', hashed: true });
  for (const path of PATHS) app.get(path, (_, reply) => sendPage(reply, page, issuer));
  return (request, reply) =>
    isBrowser(request) && hasOneLevel(request.url) ? sendPage(reply.code(404), page, issuer) : undefined;
}

/** Whether a person looks at the answer: browsers ask for HTML, clients of the API do not. */
export const isBrowser = ({ method, headers }: FastifyRequest): boolean =>
  method === 'GET' && (headers.accept ?? '').includes('text/html');

/** Relative links of the page work on the first level only. */
const hasOneLevel = (url: string): boolean => /^\/[^/?]*(\?|$)/.test(url);

function sendPage(reply: FastifyReply, page: Page, issuer: string | undefined): FastifyReply {
  // A control adds a style element, which has the nonce.
  const nonce = randomBytes(16).toString('base64');
  return reply
    .header('content-security-policy', pagePolicy({ style: `'nonce-${nonce}'`, host: issuer }))
    .header('cache-control', 'no-cache')
    .type('text/html; charset=utf-8')
    .send(page(nonce));
}
