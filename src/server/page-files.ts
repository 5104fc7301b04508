import { existsSync, readFileSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** The HTML of a page, with the nonce for styles that its scripts add. */
export type Page = (nonce: string) => string;

/** The place of the nonce in built HTML. */
const NONCE = '__NONCE__';

/** The page in a built file; undefined if it has not been built. */
export function readPage(file: string): Page | undefined {
  if (!existsSync(file)) return undefined;
  const html = readFileSync(file, 'utf8');
  return (nonce) => html.replaceAll(NONCE, nonce);
}

interface Folder {
  readonly root: string;
  readonly prefix: string;
  /** Whether names contain a hash of the content, so that a browser need never ask again. */
  readonly hashed: boolean;
}

/** Serves the files of a folder, compressed where the build has written that form and the browser takes it. */
export async function serveFiles(app: FastifyInstance, { root, prefix, hashed }: Folder): Promise<void> {
  await app.register(fastifyStatic, {
    root,
    prefix,
    index: false,
    wildcard: false,
    // The files are small, and a range outside of one would be logged as a fault.
    acceptRanges: false,
    preCompressed: true,
    decorateReply: false,
    ...(hashed && { immutable: true, maxAge: '365d' }),
  });
}
