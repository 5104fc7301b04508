import type { Area, SupplyMode } from '../../graph/generated/nodes.js';
import type { PlanContext } from '../scope/plan-context.js';
import { coverageRecords, isHorizontal } from './records.js';

/** What the knowledge holds for a verdict. It does not depend on answers: one for all of a plan's sets of answers. */
export interface AreaKnowledge {
  /** Areas that decide whether the offering can be sold, and on which nothing is known. */
  readonly unknown: readonly Area[];
  readonly isExportControlKnown: boolean;
}

/** The areas without which nobody can say whether an offering may be sold. Licences are registered at the border. */
const deciding: { readonly [Mode in SupplyMode]: readonly Area[] } = {
  GOODS: ['IMPORT_CONTROL', 'CONFORMITY'],
  SERVICE: ['CONFORMITY', 'DATA_AND_DIGITAL'],
  SOFTWARE: ['CONFORMITY', 'DATA_AND_DIGITAL'],
  LICENCE: ['IMPORT_CONTROL'],
};

/**
 * An area is known if the nearest record about the class itself has data: rules for all goods say nothing of what a
 * market asks of one kind of them. Export control is about all goods by its nature, so there every record counts.
 */
export function areaKnowledge(planContext: PlanContext): AreaKnowledge {
  return {
    unknown: deciding[planContext.request.mode].filter((area) => !isKnown(planContext, area)),
    isExportControlKnown: hasData(coverageRecords(planContext, 'EXPORT_CONTROL')),
  };
}

const isKnown = (planContext: PlanContext, area: Area): boolean =>
  hasData(coverageRecords(planContext, area).filter((record) => !isHorizontal(planContext, record)));

function hasData([nearest]: ReturnType<typeof coverageRecords>): boolean {
  return nearest !== undefined && nearest.level !== 'NO_DATA';
}
