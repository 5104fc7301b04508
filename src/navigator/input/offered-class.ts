import { errors } from '../../errors.js';
import type { ProductClassNode, ProductNode } from '../../graph/generated/nodes.js';
import { isNational, olderEditions } from '../../graph/vocabulary/harmonized-system.js';
import type { FactGraph } from '../facts/fact-graph.js';
import type { Day } from '../plan-request.js';
import { as, asWhole, type OfferedClass, wholeOf } from './class-reading.js';
import { hsCode, successor } from './hs-edition.js';
import { nationalCode } from './national-code.js';
import type { NamedOffering } from './offering.js';
import { type Schedules, schedulesAt } from './schedules.js';
import { Unknown } from './unknown.js';

/** The places and the day whose tariff schedules can know a code. */
export interface AskedPlaces {
  readonly origin: string | undefined;
  /** The destination; undefined while the question is that of several. */
  readonly target: string | undefined;
  readonly targets: readonly string[];
  readonly day: Day;
}

/**
 * The offered class for a destination: the one that was named, or the product's. A line of the destination's own
 * schedule stays; a line of another one stands for its subheading, because each market divides it in its own way.
 * @throws `OLD_HS_CODE`, `BAD_HS_CODE`, `Unknown`, `UnknownCode`
 */
export function offeredClass(
  scope: FactGraph,
  offering: NamedOffering,
  product: ProductNode | undefined,
  asked: AskedPlaces,
): OfferedClass {
  const schedules = schedulesAt(scope, asked);
  const { digits } = offering;
  if (digits !== undefined && !isNational(digits)) return hsCode(scope, offering, digits);
  if (digits !== undefined) {
    // A destination that does not exist is the fault: its schedule could know the code.
    const isAsked = asked.targets.some((id) => scope.get(id, 'Country') !== undefined);
    return isAsked ? nationalCode(scope, offering, digits, schedules) : unread;
  }
  const named = product === undefined ? namedClass(scope, offering) : classOf(scope, product);
  return named === undefined ? unread : inMarket(scope, offering, named, schedules);
}

const unread: OfferedClass = { classId: undefined, readings: [] };

function namedClass(scope: FactGraph, { id = '', field, given }: NamedOffering): ProductClassNode {
  const found = scope.get(id, 'ProductClass');
  if (found !== undefined) return found;
  throw new Unknown('class', id, (nearest) => errors.unknownId({ given, what: 'class', nearest }, { field }));
}

function classOf(scope: FactGraph, product: ProductNode): ProductClassNode | undefined {
  const [edge] = scope.out(product.id, 'CLASSIFIED_AS');
  return edge && scope.get(edge.to, 'ProductClass');
}

/** A class that exists, for the destination. */
function inMarket(
  scope: FactGraph,
  offering: NamedOffering,
  named: ProductClassNode,
  schedules: Schedules,
): OfferedClass {
  const edition = olderEditions.find((each) => each.scheme === named.scheme);
  if (edition !== undefined) return successor(scope, offering, named, edition);
  const whole = wholeOf(scope, named);
  const stays = whole === undefined || whole.id === named.id || !schedules.isDecided || schedules.own.has(named.scheme);
  return stays ? as(named) : asWhole(scope, offering, named, whole);
}
