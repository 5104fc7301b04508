import { errors } from '../../errors.js';
import type { ProductClassNode } from '../../graph/generated/nodes.js';
import type { Localized } from '../../messages/localized.js';
import { messages } from '../../messages/messages.js';
import type { FactGraph } from '../facts/fact-graph.js';
import type { InputReading } from '../plan-request.js';
import { classesAbove } from '../scope/class-distance.js';
import { classTitle } from '../scope/names.js';
import type { NamedOffering } from './offering.js';

/** The class of the offering for a destination, and how the code was read if it is another one than the given one. */
export interface OfferedClass {
  readonly classId: string | undefined;
  readonly readings: readonly InputReading[];
}

/** The class itself, with nothing to say. */
export const as = ({ id }: ProductClassNode): OfferedClass => ({ classId: id, readings: [] });

/** The class of the Harmonized System for a line of another schedule, with a word. */
export function asWhole(
  scope: FactGraph,
  { field, given }: NamedOffering,
  line: ProductClassNode,
  whole: ProductClassNode,
): OfferedClass {
  const text = messages.codes.otherSchedule({
    line: classTitle(scope, line.id),
    owner: ownerOf(scope, line.scheme),
    whole: classTitle(scope, whole.id),
  });
  return { classId: whole.id, readings: [{ field, given, text }] };
}

/** The place whose schedule has lines of the scheme. */
const ownerOf = (scope: FactGraph, scheme: string): Localized | undefined =>
  scope.all('Country', 'Bloc').find(({ tariffScheme }) => tariffScheme === scheme)?.name;

/** The class itself or the nearest above it in the Harmonized System; undefined for services and content. */
export function wholeOf(scope: FactGraph, { id }: ProductClassNode): ProductClassNode | undefined {
  const above = [...classesAbove(scope, id).keys()].flatMap((each) => scope.get(each, 'ProductClass') ?? []);
  return above.find(({ scheme }) => scheme === 'hs');
}

/** Codes have an even number of digits: with the zero that a spreadsheet dropped the given one can be a code. */
export function lostZero(
  scope: FactGraph,
  { field, given }: NamedOffering,
  digits: string,
  meant: ProductClassNode | undefined,
): Error {
  return errors.badHsCode({ given, digits: digits.length, meant: meant && classTitle(scope, meant.id) }, { field });
}
