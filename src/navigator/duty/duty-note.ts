import type { CustomsRuleNode, ProductClassNode } from '../../graph/generated/nodes.js';
import type { FactGraph } from '../facts/fact-graph.js';
import { textOf } from '../list-text.js';
import type { PlanRequest } from '../plan-request.js';
import { classText } from '../scope/names.js';
import { isMfn } from './best.js';
import type { CustomsBinding } from './columns.js';
import { disputes } from './disputes.js';
import type { Offer } from './offers.js';
import { openRates } from './open-rate.js';
import { comparisons } from './preference-note.js';
import { percentText, type Rate } from './rate.js';

export interface Quoted {
  readonly facts: FactGraph;
  readonly request: PlanRequest;
  readonly goods: ProductClassNode;
  readonly offers: readonly Offer[];
  readonly best: Offer | undefined;
  readonly mfn: Offer | undefined;
  readonly nationalLines: readonly ProductClassNode[];
  readonly bindings: readonly CustomsBinding[];
  readonly rate: (rule: CustomsRuleNode) => Rate;
}

/** What a reader has to know of a quote, in sentences; undefined when there is nothing to say. */
export function dutyNote(quoted: Quoted): string | undefined {
  return textOf([
    ...unknownMfn(quoted),
    ...openLine(quoted),
    ...comparisons(quoted.facts, quoted),
    ...openRates(
      quoted.offers.filter(({ column }) => !column.binds).map(({ column, formula }) => ({ ...column, formula })),
    ),
    ...openLayers(quoted),
    ...untold(quoted),
    ...shownRules(quoted).flatMap((rule) => disputes(quoted.facts, rule, quoted.request.entryOn)),
  ]);
}

function unknownMfn({ facts, request, goods, offers }: Quoted): readonly string[] {
  if (offers.some(isMfn)) return [];
  const target = facts.get(request.target, 'Country')?.name.en ?? request.target;
  const what = offers.length === 0 ? 'duty rate' : 'MFN rate';
  return [
    `No ${what} is known for ${classText(facts, goods.id)} in ${target} on ${request.entryOn}; absence of data is not absence of duty.`,
  ];
}

function openLine({ offers, nationalLines }: Quoted): readonly string[] {
  const differs = offers.some((offer) => offer.column.binds && offer.differs);
  return differs ? [`The duty depends on the national line: say which of the ${nationalLines.length} it is.`] : [];
}

function openLayers({ bindings, best, mfn }: Quoted): readonly string[] {
  const used = best ?? mfn;
  const shown = new Set(used?.layers.map((layer) => layer.rule.id));
  const open = bindings.filter(({ rule, certainty }) => certainty === 'CONDITIONAL' && shown.has(rule.id));
  if (used === undefined || open.length === 0) return [];
  const names = [...new Set(open.map(({ rule }) => `"${rule.name.en}"`))].join(' and ');
  const { total, totalWithOpen } = used;
  if (totalWithOpen !== undefined && totalWithOpen === total) return [];
  const then = totalWithOpen === undefined ? '' : ` With it the total would be ${percentText(totalWithOpen)}.`;
  return [`Whether ${names} applies hangs on an open question; it is not counted.${then}`];
}

/** Why a total is missing, and by which exchange rate one was made. */
function untold({ offers, rate }: Quoted): readonly string[] {
  const rules = shownRules({ offers: offers.filter(({ column }) => column.binds) });
  const ranges = offers
    .filter(
      ({ column, rate: percent, differs }) => column.binds && percent === undefined && !differs && isRange(column.rule),
    )
    .map(({ column }) => `Of "${column.rule.name.en}" only a range is known, so its total is not.`);
  return [...ranges, ...rules.flatMap((rule) => rate(rule).notes)];
}

function shownRules({ offers }: Pick<Quoted, 'offers'>): readonly CustomsRuleNode[] {
  const rules = offers.flatMap(({ column, layers }) => [column.rule, ...layers.map((layer) => layer.rule)]);
  return [...new Map(rules.map((rule) => [rule.id, rule])).values()];
}

const isRange = ({ rate, rateMin, rateMax }: CustomsRuleNode): boolean =>
  rate === undefined && (rateMin !== undefined || rateMax !== undefined);
