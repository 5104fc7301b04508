import type { CustomsRuleNode, ProductClassNode } from '../../graph/generated/nodes.js';
import { distinctMessages, type Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import type { FactGraph } from '../facts/fact-graph.js';
import type { PlanRequest } from '../plan-request.js';
import { classTitle, nodeName } from '../scope/names.js';
import { isMfn } from './best.js';
import type { CustomsBinding } from './columns.js';
import { disputes } from './disputes.js';
import type { Offer } from './offers.js';
import { openRates } from './open-rate.js';
import { comparisons } from './preference-note.js';
import type { Rate } from './rate.js';

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

/** The notes on a quote. */
export function dutyNote(quoted: Quoted): readonly Message[] {
  return distinctMessages([
    ...unknownMfn(quoted),
    ...openLine(quoted),
    ...comparisons(quoted.facts, quoted),
    ...openRates(
      quoted.offers.filter(({ column }) => !column.binds).map(({ column, formula }) => ({ ...column, formula })),
    ),
    ...openLayers(quoted),
    ...totalNotes(quoted),
    ...shownRules(quoted).flatMap((rule) => disputes(quoted.facts, rule, quoted.request.entryOn)),
  ]);
}

function unknownMfn({ facts, request, goods, offers }: Quoted): readonly Message[] {
  if (offers.some(isMfn)) return [];
  const [offered, market] = [classTitle(facts, goods.id), nodeName(facts, request.target)];
  return [messages.duty.unknown({ rate: offers.length === 0 ? 'ANY' : 'MFN', offered, market, day: request.entryOn })];
}

function openLine({ offers, nationalLines }: Quoted): readonly Message[] {
  const differs = offers.some((offer) => offer.column.binds && offer.differs);
  return differs ? [messages.duty.lineDecides({ lines: nationalLines.length })] : [];
}

function openLayers({ bindings, best, mfn }: Quoted): readonly Message[] {
  const used = best ?? mfn;
  const shown = new Set(used?.layers.map((layer) => layer.rule.id));
  const open = bindings.filter(({ rule, certainty }) => certainty === 'CONDITIONAL' && shown.has(rule.id));
  if (used === undefined || open.length === 0) return [];
  const { total, totalWithOpen } = used;
  if (totalWithOpen !== undefined && totalWithOpen === total) return [];
  const rules = new Map(open.map(({ rule }) => [rule.id, rule.name]));
  return [messages.duty.layersLeftOut({ rules: [...rules.values()], total: totalWithOpen })];
}

/** Why a total is missing, or the exchange rates that it was calculated with. */
function totalNotes({ offers, rate }: Quoted): readonly Message[] {
  const rules = shownRules({ offers: offers.filter(({ column }) => column.binds) });
  const ranges = offers
    .filter(
      ({ column, rate: percent, differs }) => column.binds && percent === undefined && !differs && isRange(column.rule),
    )
    .map(({ column }) => messages.duty.rangeOnly({ rule: column.rule.name }));
  return [...ranges, ...rules.flatMap((rule) => rate(rule).notes)];
}

function shownRules({ offers }: Pick<Quoted, 'offers'>): readonly CustomsRuleNode[] {
  const rules = offers.flatMap(({ column, layers }) => [column.rule, ...layers.map((layer) => layer.rule)]);
  return [...new Map(rules.map((rule) => [rule.id, rule])).values()];
}

const isRange = ({ rate, rateMin, rateMax }: CustomsRuleNode): boolean =>
  rate === undefined && (rateMin !== undefined || rateMax !== undefined);
