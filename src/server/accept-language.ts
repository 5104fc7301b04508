import type { FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { defaultLanguage, languageOfTag } from '../messages/languages.js';

/** Characters of the header to read: browsers send fewer than 100. */
const longestRead = 1_000;

/** The language that matches an `accept-language` header best; English if none does. */
export function acceptedLanguage(header: string | undefined): string {
  if (header === undefined) return defaultLanguage;
  // The package alone would choose English for `ko-KR, en`: it prefers the tag that is exactly one of ours.
  const accepted = new Negotiator({ headers: { 'accept-language': bounded(header) } }).languages();
  for (const tag of accepted) {
    const language = tag === '*' ? defaultLanguage : languageOfTag(tag);
    if (language !== undefined) return language;
  }
  return defaultLanguage;
}

/** The first entries of a long header, without an incomplete one. */
const bounded = (header: string): string =>
  header.length <= longestRead ? header : header.slice(0, Math.max(0, header.lastIndexOf(',', longestRead)));

/** The language of a request according to its header. */
export const requestLanguage = ({ headers }: FastifyRequest): string => acceptedLanguage(headers['accept-language']);

/** Sets the headers for the language of the answer, which depends on the request's header. */
export function sayLanguage(reply: FastifyReply, language: string): void {
  reply.header('content-language', language).header('vary', varying(reply.getHeader('vary')));
}

const name = 'accept-language';

/** Keeps what the answer varies on already. */
function varying(before: ReturnType<FastifyReply['getHeader']>): string {
  const names = before === undefined ? [] : String(before).split(/\s*,\s*/);
  return (names.includes(name) ? names : [...names, name]).join(', ');
}
