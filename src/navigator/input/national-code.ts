import { errors } from '../../errors.js';
import type { ProductClassNode } from '../../graph/generated/nodes.js';
import { subheadingOf } from '../../graph/vocabulary/harmonized-system.js';
import { messages } from '../../messages/messages.js';
import type { FactGraph } from '../facts/fact-graph.js';
import { classTitle, codeTitle } from '../scope/names.js';
import { as, asWhole, lostZero, type OfferedClass, wholeOf } from './class-reading.js';
import { sameLine, withZero } from './hs-code.js';
import { olderClasses } from './hs-edition.js';
import type { NamedOffering } from './offering.js';
import type { Schedules } from './schedules.js';
import { UnknownCode } from './unknown.js';

/** 7 to 12 digits: a line of the schedule of the destination, of the origin, or of another destination. */
export function nationalCode(
  scope: FactGraph,
  offering: NamedOffering,
  digits: string,
  schedules: Schedules,
): OfferedClass {
  const lines = linesWith(scope, digits, schedules.known);
  const own = lines.find(({ scheme }) => schedules.own.has(scheme));
  const home = lines.find(({ scheme }) => schedules.home.has(scheme));
  const [line] = lines;
  if (own !== undefined && isUniform(own)) return asUniform(scope, offering, own);
  if (own !== undefined && (home === undefined || home.id === own.id)) return as(own);
  if (own !== undefined && home !== undefined) return readTwice(scope, offering, own, home);
  if (line !== undefined) return asWhole(scope, offering, home ?? line, wholeOf(scope, line) ?? line);
  throw unknownLine(scope, offering, digits, schedules);
}

/** A line that the graph has by its code alone, because its subheading has the same rates. */
const isUniform = ({ code, name }: ProductClassNode): boolean => name.en === code;

function asUniform(scope: FactGraph, { field, given }: NamedOffering, line: ProductClassNode): OfferedClass {
  const whole = wholeOf(scope, line) ?? line;
  const text = messages.codes.uniformLine({ line: line.code ?? line.id, whole: classTitle(scope, whole.id) });
  return { classId: whole.id, readings: [{ field, given, text }] };
}

function linesWith(scope: FactGraph, digits: string, schemes: Iterable<string>): readonly ProductClassNode[] {
  return [...schemes].flatMap((scheme) => {
    const nodes = sameLine(digits).map((code) => scope.get(`${scheme}/${code}`, 'ProductClass'));
    return nodes.find((node) => node !== undefined) ?? [];
  });
}

function unknownLine(scope: FactGraph, offering: NamedOffering, digits: string, schedules: Schedules): Error {
  const { field, given } = offering;
  const zero = withZero(digits);
  const [meant] = zero === undefined ? [] : linesWith(scope, zero, schedules.known);
  if (meant !== undefined || digits.length % 2 === 1) return lostZero(scope, offering, digits, meant);
  const whole = scope.get(`hs/${subheadingOf(digits)}`, 'ProductClass');
  const old = whole === undefined ? oldSubheading(scope, subheadingOf(digits)) : undefined;
  if (old !== undefined) return errors.oldLine({ given, places: schedules.places, old }, { field });
  return new UnknownCode(digits, [...schedules.known], (near) =>
    errors.unknownLine(
      {
        given,
        places: schedules.places,
        subheading: whole && { subheading: codeTitle(whole), digits: subheadingOf(digits) },
        nearest: near.filter(({ scheme }) => scheme !== 'hs' || whole === undefined).map(codeTitle),
      },
      { field },
    ),
  );
}

/** The subheading of an older edition, with its successors. */
function oldSubheading(scope: FactGraph, digits: string) {
  for (const { node, edition } of olderClasses(scope, digits)) {
    const became = scope.out(node.id, 'BECAME').map(({ to }) => classTitle(scope, to));
    if (became.length > 0) return { digits, edition: edition.year, became };
  }
  return undefined;
}

/** The same digits stand for different goods in both schedules. */
function readTwice(
  scope: FactGraph,
  { field, given }: NamedOffering,
  own: ProductClassNode,
  home: ProductClassNode,
): OfferedClass {
  const whole = wholeOf(scope, own) ?? own;
  const text = messages.codes.inBothSchedules({
    own: classTitle(scope, own.id),
    home: classTitle(scope, home.id),
    whole: classTitle(scope, whole.id),
    classId: own.id,
  });
  return { classId: whole.id, readings: [{ field, given, text }] };
}
