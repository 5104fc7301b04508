import type { AgreementNode, CustomsRuleNode, ProductClassNode } from '../../graph/generated/nodes.js';
import { distinctMessages, type Message, messageKey } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import type { FactGraph } from '../facts/fact-graph.js';
import type { PlanRequest } from '../plan-request.js';
import { classTitle, nodeName } from '../scope/names.js';
import { isMfn } from './best.js';
import type { CustomsBinding } from './customs-binding.js';
import { disputes } from './disputes.js';
import { editionNotes } from './edition-notes.js';
import type { Offer } from './offers.js';
import { openRates } from './open-rate.js';
import { percentText } from './percent-text.js';
import { comparisons } from './preference-note.js';
import type { RateOf } from './priced-line.js';
import { quotaNotes } from './quota.js';
import { transportNotes } from './transport-note.js';
import { unpricedLayers } from './unpriced-layers.js';
import { unrecordedOrigin } from './unrecorded-origin.js';

export interface Quoted {
  readonly facts: FactGraph;
  readonly request: PlanRequest;
  readonly goods: ProductClassNode;
  readonly offers: readonly Offer[];
  readonly best: Offer | undefined;
  readonly mfn: Offer | undefined;
  readonly nationalLines: readonly ProductClassNode[];
  /** How many lines there are: only some of them may be shown. */
  readonly lines: number;
  /** Agreements whose rate is not on record and could be lower than the best. */
  readonly unrecorded: readonly AgreementNode[];
  /** Agreements that concede nothing for the class. */
  readonly notConceded: readonly AgreementNode[];
  readonly bindings: readonly CustomsBinding[];
  /** Rules that may limit the quantity that enters at a rate. */
  readonly quotas: readonly CustomsRuleNode[];
  readonly layersKnown: boolean;
  readonly rate: RateOf;
}

/** The notes on a quote. */
export function dutyNote(quoted: Quoted): readonly Message[] {
  return distinctMessages([
    ...unknownMfn(quoted),
    ...unrecordedLayers(quoted),
    ...unpricedLayers(quoted),
    ...openLine(quoted),
    ...comparisons(quoted.facts, quoted),
    ...openChoice(quoted),
    ...unconcededRates(quoted),
    ...unrecordedRates(quoted),
    ...unrecordedOrigin(quoted),
    ...transportNotes(quoted.facts, quoted.request, quoted.offers),
    ...openRates(
      quoted.offers.filter(({ column }) => !column.binds).map(({ column, formula }) => ({ ...column, formula })),
    ),
    ...quotaNotes(quoted.request, quoted.quotas),
    ...openLayers(quoted),
    ...totalNotes(quoted),
    ...editionNotes(quoted.offers, quoted.request.entryOn),
    ...shownRules(quoted).flatMap((rule) => disputes(quoted.facts, rule, quoted.request.entryOn)),
  ]);
}

function unknownMfn({ facts, request, goods, offers }: Quoted): readonly Message[] {
  if (offers.some(isMfn)) return [];
  const [offered, market] = [classTitle(facts, goods.id), nodeName(facts, request.target)];
  return [messages.duty.unknown({ rate: offers.length === 0 ? 'ANY' : 'MFN', offered, market, day: request.entryOn })];
}

function unrecordedLayers({ facts, request, offers, layersKnown }: Quoted): readonly Message[] {
  if (layersKnown || offers.length === 0) return [];
  return [messages.duty.layersNotRecorded({ origin: nodeName(facts, request.origin) })];
}

/** Said if nothing is the lowest on record, though it is not the tariff line that decides. */
function openChoice({ offers, best }: Quoted): readonly Message[] {
  const usable = offers.filter(({ column }) => column.binds);
  const isPlain = best === undefined && usable.some((offer) => !isMfn(offer)) && !usable.some(({ differs }) => differs);
  return isPlain ? [messages.duty.lowestUnknown({ rules: usable.map(({ column }) => column.rule.name) })] : [];
}

function unconcededRates({ notConceded }: Quoted): readonly Message[] {
  if (notConceded.length === 0) return [];
  return [messages.duty.notConceded({ agreements: notConceded.map((agreement) => agreement.name) })];
}

function unrecordedRates({ unrecorded }: Quoted): readonly Message[] {
  if (unrecorded.length === 0) return [];
  return [messages.duty.agreementsNotRecorded({ agreements: unrecorded.map((agreement) => agreement.name) })];
}

function openLine({ offers, nationalLines, lines }: Quoted): readonly Message[] {
  const differs = offers.some((offer) => offer.column.binds && offer.differs);
  if (!differs) return [];
  const shown = nationalLines.length;
  return [messages.duty.lineDecides({ lines }), ...(shown < lines ? [messages.duty.linesShown({ lines, shown })] : [])];
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

/** What is known of a total that is not exact, and the exchange rates that it was calculated with. */
function totalNotes({ offers, rate }: Quoted): readonly Message[] {
  const usable = offers.filter(({ column }) => column.binds);
  const inexact = usable.filter(({ total, differs }) => total === undefined && !differs);
  const ranges = shownRules({ offers: inexact }).filter(isRange);
  return [
    ...ranges.map((rule) => messages.duty.rangeOnly({ rule: rule.name })),
    ...inexact.flatMap(boundsNote),
    ...usable.flatMap(({ notes }) => notes),
    ...usable.flatMap(({ layers }) => layers.flatMap(({ rule }) => rate({ rule, stated: undefined }).notes)),
  ];
}

/** Said if the formula does not say it. */
function boundsNote({ column, formula, atLeast, atMost }: Offer): readonly Message[] {
  const bounds = percentText({ min: atLeast, max: atMost });
  return bounds === undefined || messageKey(bounds) === messageKey(formula)
    ? []
    : [messages.duty.total({ rule: column.rule.name, bounds })];
}

function shownRules({ offers }: Pick<Quoted, 'offers'>): readonly CustomsRuleNode[] {
  const rules = offers.flatMap(({ column, layers }) => [column.rule, ...layers.map((layer) => layer.rule)]);
  return [...new Map(rules.map((rule) => [rule.id, rule])).values()];
}

const isRange = ({ rate, rateMin, rateMax }: CustomsRuleNode): boolean =>
  rate === undefined && (rateMin !== undefined || rateMax !== undefined);
