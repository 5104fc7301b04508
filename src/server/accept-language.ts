import type { FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { defaultLanguage, languageOfTag } from '../messages/languages.js';

/** Characters of the header that are read: browsers send fewer than 100. */
const longestRead = 1_000;

/** The language that suits an `accept-language` header best; English where none does. */
export function acceptedLanguage(header: string | undefined): string {
  if (header === undefined) return defaultLanguage;
  // Matched by the package, `ko-KR, en` would be English: it prefers the tag that is exactly one of ours.
  const accepted = new Negotiator({ headers: { 'accept-language': bounded(header) } }).languages();
  for (const tag of accepted) {
    const language = tag === '*' ? defaultLanguage : languageOfTag(tag);
    if (language !== undefined) return language;
  }
  return defaultLanguage;
}

/** The first entries of a long header; each is whole. */
const bounded = (header: string): string =>
  header.length <= longestRead ? header : header.slice(0, Math.max(0, header.lastIndexOf(',', longestRead)));

/** The language of a request, by its header alone. */
export const requestLanguage = ({ headers }: FastifyRequest): string => acceptedLanguage(headers['accept-language']);

/** Says which language the answer is in, and that it follows from the request's header. */
export function sayLanguage(reply: FastifyReply, language: string): void {
  reply.header('content-language', language).header('vary', varying(reply.getHeader('vary')));
}

const name = 'accept-language';

/** With what varies the answer already. */
function varying(before: ReturnType<FastifyReply['getHeader']>): string {
  const names = before === undefined ? [] : String(before).split(/\s*,\s*/);
  return (names.includes(name) ? names : [...names, name]).join(', ');
}
