import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { formatError, isHidden, isUnforeseen } from '../api/format-error.js';
import type { Limits } from '../api/limits/limits.js';
import { errors, LandfallError } from '../errors.js';
import { requestLanguage, sayLanguage } from './accept-language.js';
import { mediaTypeFor, refusalStatus, statusOf } from './graphql-over-http.js';
import type { Metrics } from './metrics.js';
import { bounded, withRequestId } from './shown-errors.js';

/** Sends an error in the form of GraphQL. */
export type AnswerError = (request: FastifyRequest, reply: FastifyReply, status: number, error: Error) => FastifyReply;

export const createAnswerError =
  (metrics: Metrics): AnswerError =>
  (request, reply, status, error) => {
    const language = requestLanguage(request);
    const shown = formatError({ message: error.message }, error, language);
    metrics.countError(shown.extensions?.code);
    const body = JSON.stringify({ errors: bounded([shown], language).map(withRequestId(request.id)) });
    sayLanguage(reply, language);
    // A later attempt may succeed. Set here too, as no hook runs for an address that cannot be read.
    reply.header('cache-control', 'no-store').header('x-request-id', request.id);
    return reply.code(status).type(mediaTypeFor(request.headers.accept)).send(body);
  };

/** Answers failures outside GraphQL, such as a body that cannot be read. */
export function httpErrors(app: FastifyInstance, limits: Limits, answer: AnswerError): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    // A method that Node accepts and the router does not know, such as PRI.
    if (error.code === 'FST_ERR_NOT_FOUND') return answer(request, reply, 404, noSuchPath(request));
    // A failed condition of a static file.
    if (error.statusCode === 412) return answer(request, reply, 412, errors.preconditionFailed({}));
    const unreadable = bodyError(error, request, limits);
    if (unreadable !== undefined) return answer(request, reply, error.statusCode ?? 400, unreadable);
    if (isHidden(error)) request.log.error({ err: error }, 'fault');
    if (isUnforeseen(error)) return answer(request, reply, 500, error);
    if (error instanceof LandfallError && error.retryAfter !== undefined)
      void reply.header('retry-after', error.retryAfter);
    const refused = refusalStatus(error);
    if (refused !== undefined) {
      request.log.info({ code: error.code }, 'refused');
      return answer(request, reply, refused, error);
    }
    request.log.warn(
      { code: error.code, cause: error.cause instanceof Error ? error.cause.message : undefined },
      'stopped',
    );
    return answer(request, reply, statusOf(error, mediaTypeFor(request.headers.accept), 500), error);
  });

  // For every answer with an error, regardless of the headers it had before it failed.
  app.addHook('onSend', async (_, reply) => {
    if (reply.statusCode >= 400) reply.header('cache-control', 'no-store');
  });
}

/** @param sendPage sends a page for people; undefined if it has none for this request */
export function unknownPaths(
  app: FastifyInstance,
  answer: AnswerError,
  sendPage: (request: FastifyRequest, reply: FastifyReply) => FastifyReply | undefined = () => undefined,
): void {
  app.setNotFoundHandler(
    (request, reply) => sendPage(request, reply) ?? answer(request, reply, 404, noSuchPath(request)),
  );
}

export const noSuchPath = ({ method, url }: FastifyRequest): LandfallError =>
  errors.noSuchPath({ given: `${method} ${quotable(url)}` });

/** Messages never contain the key of a private feed, even a mistyped one. */
const quotable = (url: string): string => url.replace(/^\/+feeds\/.*/is, '/feeds/…').replace(/[\w-]{40,}/g, '…');

/** Fastify's errors about a body, as ours. */
function bodyError(
  { code, message }: FastifyError,
  request: FastifyRequest,
  limits: Limits,
): LandfallError | undefined {
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return errors.tooLarge({ limit: limits.bodyBytes });
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') {
    return errors.wrongMediaType({ given: request.headers['content-type'] ?? '' });
  }
  if (code === 'ECONNRESET') return errors.clientGone({});
  return code?.startsWith('FST_ERR_CTP_') ? errors.badJson({ original: message.replace(/\.$/, '') }) : undefined;
}
