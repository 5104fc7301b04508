import { errors } from '../../errors.js';
import type { ProductClassNode } from '../../graph/generated/nodes.js';
import { codeOf } from '../../graph/vocabulary/code-of.js';
import { type Edition, olderEditions } from '../../graph/vocabulary/harmonized-system.js';
import { messages } from '../../messages/messages.js';
import type { FactGraph } from '../facts/fact-graph.js';
import type { InputReading } from '../plan-request.js';
import { classTitle, codeTitle } from '../scope/names.js';
import { lostZero, type OfferedClass } from './class-reading.js';
import { withZero } from './hs-code.js';
import type { NamedOffering } from './offering.js';
import { Unknown, UnknownCode } from './unknown.js';

/** 2, 4 or 6 digits: HS 2022, then the older editions. */
export function hsCode(scope: FactGraph, offering: NamedOffering, digits: string): OfferedClass {
  const { field, given } = offering;
  const zero = withZero(digits);
  if (zero !== undefined) throw lostZero(scope, offering, digits, scope.get(`hs/${zero}`, 'ProductClass'));
  const [newest] = olderClasses(scope, digits);
  const found = scope.get(`hs/${digits}`, 'ProductClass');
  if (found !== undefined)
    return { classId: found.id, readings: newest ? meaningBefore(scope, offering, found, newest) : [] };
  if (newest !== undefined) return successor(scope, offering, newest.node, newest.edition);
  throw new UnknownCode(digits, [], (near) => errors.unknownHsCode({ given, nearest: near.map(codeTitle) }, { field }));
}

export interface OldClass {
  readonly node: ProductClassNode;
  readonly edition: Edition;
}

/** The classes of older editions with these digits, the newest first. */
export const olderClasses = (scope: FactGraph, digits: string): readonly OldClass[] =>
  olderEditions.flatMap((edition) => {
    const node = scope.get(`${edition.scheme}/${digits}`, 'ProductClass');
    return node === undefined ? [] : [{ node, edition }];
  });

/**
 * A code that is in HS 2022 too, but was broader before, or stood for other goods: 7019.19 for yarns until 2021, for mats
 * since. The caller's goods can be among those that moved.
 */
function meaningBefore(
  scope: FactGraph,
  { field, given }: NamedOffering,
  found: ProductClassNode,
  { node, edition }: OldClass,
): readonly InputReading[] {
  const became = scope.out(node.id, 'BECAME').map(({ to }) => to);
  const moved = became.filter((id) => id !== found.id);
  if (moved.length === 0) return [];
  const said = {
    code: classTitle(scope, found.id),
    edition: edition.year,
    moved: moved.map((id) => classTitle(scope, id)),
  };
  const text = became.includes(found.id) ? messages.codes.partsMoved(said) : messages.codes.otherGoods(said);
  return [{ field, given, text }];
}

/** The only successor of a class of an older edition. @throws `OLD_HS_CODE` if it has several */
export function successor(
  scope: FactGraph,
  { field, given }: NamedOffering,
  { id }: ProductClassNode,
  { year: edition }: Edition,
): OfferedClass {
  const became = scope.out(id, 'BECAME').map(({ to }) => to);
  const [only, second] = became;
  if (only === undefined)
    throw new Unknown('class', id, (nearest) => errors.unknownId({ given, what: 'class', nearest }, { field }));
  if (second !== undefined) {
    const titles = became.map((each) => classTitle(scope, each));
    throw errors.oldHsCode({ given, edition, became: became.map(codeOf), titles }, { field });
  }
  const text = messages.codes.oldCode({ given, edition, now: classTitle(scope, only) });
  return { classId: only, readings: [{ field, given, text }] };
}
