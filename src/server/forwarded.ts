import type { FastifyInstance, FastifyRequest } from 'fastify';
import { errors, type LandfallError } from '../errors.js';
import type { AnswerError } from './http-errors.js';

/** The base of links in an answer. */
export interface LinkBase {
  /** `https://export.example`, without a slash at the end. */
  readonly url: string;
  /** Whether shared caches can store an answer with such links. */
  readonly mayBeShared: boolean;
  /** The headers that it depends on, for `vary`; empty if it depends on none. */
  readonly vary: string;
}

export type LinkBaseOf = (request: FastifyRequest) => LinkBase;

/** Used if a request has no valid host. */
const unknown = 'http://localhost';

/**
 * The base of links: the configured address, or the one at which the client reached the server. Shared caches must not
 * store an answer with links that follow from headers of a proxy, as they ignore those headers.
 * @param publicUrl the configured address, without a slash at the end
 * @param isBehindProxy whether there are trusted proxies; their headers have passed `refuseBadForwarded`
 */
export function createLinkBase(publicUrl: string | undefined, isBehindProxy: boolean): LinkBaseOf {
  if (publicUrl !== undefined) return () => ({ url: publicUrl, mayBeShared: true, vary: '' });
  return (request) => {
    const { protocol, host, headers } = request;
    const isForwarded =
      isBehindProxy && (headers['x-forwarded-host'] !== undefined || headers['x-forwarded-proto'] !== undefined);
    const url = isWebProtocol(protocol) && isHost(host) ? `${protocol.toLowerCase()}://${host}` : unknown;
    return isForwarded
      ? { url, mayBeShared: false, vary: 'host, x-forwarded-host, x-forwarded-proto' }
      : { url, mayBeShared: true, vary: 'host' };
  };
}

/** Refuses requests with invalid headers of a trusted proxy. Such headers of others are ignored. */
export function refuseBadForwarded(app: FastifyInstance, answer: AnswerError): void {
  app.addHook('onRequest', async (request, reply) => {
    const wrong = badForwarded(request);
    if (wrong === undefined) return;
    await answer(request, reply, 400, wrong);
    return reply;
  });
}

/** Fastify uses the headers of a trusted proxy only; otherwise `protocol` and `host` are those of the request. */
function badForwarded({ protocol, host, headers }: FastifyRequest): LandfallError | undefined {
  if (!isWebProtocol(protocol)) return errors.badForwarded({ header: 'proto' });
  if (headers['x-forwarded-host'] !== undefined && host !== headers.host && !isHost(host))
    return errors.badForwarded({ header: 'host' });
  return undefined;
}

const isWebProtocol = (protocol: string): boolean => /^https?$/i.test(protocol);

/** A host, with or without a port, and nothing else of an address. */
function isHost(host: string): boolean {
  const address = `http://${host}`;
  if (host === '' || !URL.canParse(address)) return false;
  const { host: parsed, pathname, search, hash, username, password } = new URL(address);
  return (
    parsed === host.toLowerCase().replace(/:80$/, '') &&
    pathname === '/' &&
    `${search}${hash}${username}${password}` === ''
  );
}

/** The path of a request target in absolute form (RFC 9112, section 3.2.2), which is handled like the path alone. */
export function pathOf({ url = '/' }: { readonly url?: string | undefined }): string {
  const [, path] = /^https?:\/\/[^/?#]*(.*)$/is.exec(url) ?? [];
  if (path === undefined) return url;
  return path.startsWith('/') ? path : `/${path}`;
}
