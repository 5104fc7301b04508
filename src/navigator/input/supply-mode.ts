import { errors } from '../../errors.js';
import type { SupplyMode } from '../../graph/generated/nodes.js';
import type { FactGraph } from '../facts/fact-graph.js';
import { classesAbove } from '../scope/class-distance.js';

/**
 * The mode of supply: from the caller or the product, otherwise from the nearest class.
 * @param what the offering in the caller's words
 * @throws `MODE_MISMATCH` if the class cannot be supplied in this mode
 */
export function supplyMode(
  scope: FactGraph,
  given: SupplyMode | undefined,
  classId: string | undefined,
  what: string,
): SupplyMode {
  const classes = classId === undefined ? [] : [...classesAbove(scope, classId).keys()];
  const isGoods = classes.includes('class/goods');
  if (given === undefined) return impliedMode(scope, classes) ?? (isGoods ? 'GOODS' : 'SERVICE');
  const isIntangible = classes.some((id) => id === 'class/services' || id === 'class/technology');
  if (isGoods && given !== 'GOODS') throw errors.goodsOnly({ given, what }, { field: 'offering.mode' });
  if (isIntangible && given === 'GOODS') throw errors.notGoods({ given, what }, { field: 'offering.mode' });
  return given;
}

const modes: readonly SupplyMode[] = ['GOODS', 'SERVICE', 'SOFTWARE', 'LICENCE'];

/** @param classes nearest first */
function impliedMode(scope: FactGraph, classes: readonly string[]): SupplyMode | undefined {
  for (const edge of classes.flatMap((id) => scope.out(id, 'HAS'))) {
    const mode = modes.find((each) => each === edge.properties.option);
    if (scope.get(edge.to, 'Trait')?.readFrom === 'SUPPLY_MODE' && mode !== undefined) return mode;
  }
  return undefined;
}
