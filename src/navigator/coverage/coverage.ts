import type { Area, CoverageNode, RuleNode } from '../../graph/generated/nodes.js';
import { groupBy } from '../../graph/group-by.js';
import { messages } from '../../messages/messages.js';
import { recorded } from '../../messages/recorded.js';
import { authoritiesOf } from '../advised/advised-checks.js';
import { compareText, type FactGraph } from '../facts/fact-graph.js';
import { actsUp } from '../law/acts-up.js';
import { titleOf } from '../law/title.js';
import type { AdvisedCheck, AreaCoverage, Binding } from '../plan.js';
import type { PlanRequest } from '../plan-request.js';
import { nodeName } from '../scope/names.js';
import { createPlanContext, type PlanContext } from '../scope/plan-context.js';
import { areas } from './areas.js';
import { coverageRecords, isHorizontal, placeFor } from './records.js';

/**
 * The coverage of each area of law, always all of them. Export control is looked up at the place of dispatch and
 * support where the firm is based, because the rules bind there; everything else in the market, then in its blocs.
 */
export function coverage(
  facts: FactGraph,
  request: PlanRequest,
  bindings: readonly Binding[],
  checks: readonly AdvisedCheck[],
): readonly AreaCoverage[] {
  const planContext = createPlanContext(facts, request);
  const partial = partialRules(facts, bindings);
  return areas.map((area) => {
    const [record] = coverageRecords(planContext, area);
    const known =
      record === undefined ? noData(facts, area, placeFor(area, request)) : areaCoverage(planContext, record);
    const advising = checks.filter(({ code }) => code.area === area);
    return withAuthorities(
      facts,
      partly(
        known,
        partial.filter((rule) => rule.area === area),
      ),
      advising,
    );
  });
}

/** A code does not make an area known. If the area has no data, its note names the authorities of the codes. */
function withAuthorities(facts: FactGraph, known: AreaCoverage, checks: readonly AdvisedCheck[]): AreaCoverage {
  if (known.level !== 'NO_DATA' || checks.length === 0) return known;
  const ids = checks.flatMap(({ code }) => authoritiesOf(facts, code.id));
  const authorities = [...new Set(ids)].sort(compareText).map((id) => nodeName(facts, id));
  const named = messages.advised.noLaw({ authorities });
  return {
    ...known,
    note: known.note === undefined ? named : messages.coverage.withCodes({ note: known.note, named }),
  };
}

/** Rules of the plan, and acts of these, that cover fewer goods than the law does. */
function partialRules(facts: FactGraph, bindings: readonly Binding[]): readonly RuleNode[] {
  const ids = new Set(bindings.flatMap(({ rule }) => actsUp(facts, rule.id)));
  const rules = [...ids].sort(compareText).flatMap((id) => facts.get(id, 'Regulation', 'CustomsRule') ?? []);
  return rules.filter(({ scopeIsPartial }) => scopeIsPartial === true);
}

/** Less than the whole of an area, because rules in it lack goods of their law; rules with the same words together. */
function partly(known: AreaCoverage, rules: readonly RuleNode[]): AreaCoverage {
  if (known.level === 'NO_DATA') return known;
  let { level, note } = known;
  for (const [first, ...others] of groupBy(rules, ({ scopeNote }) => scopeNote?.en).values()) {
    if (first?.scopeNote === undefined) continue;
    const missing = recorded(first.scopeNote);
    note = messages.coverage.partialScope({ note, rules: [first, ...others].map(titleOf), missing });
    level = 'PARTLY';
  }
  return { ...known, level, note };
}

/** Areas whose rules differ from product to product: rules for all goods are a part of them at most. */
const ruledByProduct: ReadonlySet<Area> = new Set([
  'ORIGIN',
  'IMPORT_CONTROL',
  'CONFORMITY',
  'LABELLING',
  'DATA_AND_DIGITAL',
]);

function areaCoverage(planContext: PlanContext, node: CoverageNode): AreaCoverage {
  const { area, level, checkedOn } = node;
  const note = node.note && recorded(node.note);
  const isWhole = !ruledByProduct.has(area) || !isHorizontal(planContext, node);
  if (isWhole || level === 'NO_DATA') return { area, level, checkedOn, note };
  const horizontal = messages.coverage.horizontalOnly({ note });
  return { area, level: 'PARTLY', checkedOn, note: horizontal };
}

function noData(facts: FactGraph, area: Area, place: string): AreaCoverage {
  const note = messages.coverage.noData({ place: nodeName(facts, place) });
  return { area, level: 'NO_DATA', checkedOn: undefined, note };
}
