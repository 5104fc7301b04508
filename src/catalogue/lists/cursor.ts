import { errors } from '../../errors.js';

/** Lists are sorted by id, hits of a search by score and id, publications by place. */
export type CursorKind = 'id' | 'hit' | 'place';

/** A cursor contains the key itself, so that a page stays in place when rows before it are added or removed. */
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
