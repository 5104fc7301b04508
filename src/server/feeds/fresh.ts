import type { IncomingHttpHeaders } from 'node:http';

/** Whether a client holds this very state already: by its tags, and without any by the time. */
export function isFresh(headers: IncomingHttpHeaders, tag: string, modified: Date): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) return tags.split(',').some((each) => ['*', tag].includes(each.trim().replace(/^W\//, '')));
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return Math.floor(modified.getTime() / 1000) * 1000 <= since;
}
