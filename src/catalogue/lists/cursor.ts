import { errors } from '../../errors.js';

/** Lists go by the id; what was searched by its score and its id; what was published by its place. */
export type CursorKind = 'id' | 'hit' | 'place';

/** Cursors hold the key itself, so that a page stays where it is when rows come and go before it. */
export const cursorOf = (kind: CursorKind, key: string): string =>
  Buffer.from(`${kind} ${key}`, 'utf8').toString('base64url');

/** The key in a cursor of this kind. @throws `BAD_CURSOR` */
export function keyOf(kind: CursorKind, cursor: string): string {
  const key = Buffer.from(cursor, 'base64url')
    .toString('utf8')
    .slice(kind.length + 1);
  if (key === '' || cursorOf(kind, key) !== cursor) throw errors.badCursor({ given: cursor }, { field: 'after' });
  return key;
}
