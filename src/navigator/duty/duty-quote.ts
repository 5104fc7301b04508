import type { AgreementNode, ProductClassNode } from '../../graph/generated/nodes.js';
import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import { dutyLayersKnown } from '../coverage/duty-coverage.js';
import type { FactGraph } from '../facts/fact-graph.js';
import type { Binding, DutyLine, DutyQuote } from '../plan.js';
import type { PlanRequest } from '../plan-request.js';
import { classesAbove } from '../scope/class-distance.js';
import { createPlanContext, isDuty } from '../scope/plan-context.js';
import { bestOffer, canBeLower, inOrder, mfnOffer, savingOf } from './best.js';
import { rateBy } from './column-rate.js';
import { bindingUnder, type CustomsBinding, customsBindings } from './customs-binding.js';
import { dutyNote } from './duty-note.js';
import { type Offer, offersOver } from './offers.js';
import { originRulesFor } from './origin-rules.js';
import { type PricedLine, pricedLine, type RateOf } from './priced-line.js';
import { proofsOf } from './proofs.js';
import type { Rate } from './rate.js';
import { shownLines } from './shown-lines.js';
import { unrecordedAgreements } from './unrecorded-agreements.js';
import { variantsOf } from './variants.js';

/**
 * The duty on the day of entry, in percent of customs value without VAT: the MFN rate and each preference that is open
 * to the origin, with the additional duties on each, and the best of them.
 * @param bindings rules that bind the offered class
 * @param below rules that bind only a part of it, through a line below it
 */
export const dutyQuote = (
  facts: FactGraph,
  request: PlanRequest,
  bindings: readonly Binding[],
  below: readonly Binding[],
): DutyQuote => dutyQuotes(facts, request, bindings, below)(new Set());

/** The same for several sets of answers: for each, the conditional rules that bind. The lines are compared once. */
export function dutyQuotes(
  facts: FactGraph,
  request: PlanRequest,
  bindings: readonly Binding[],
  below: readonly Binding[],
): (rules: ReadonlySet<string>) => DutyQuote {
  const goods = request.classId === undefined ? undefined : facts.get(request.classId, 'ProductClass');
  if (goods === undefined || !isGoods(facts, request)) {
    const nothing = nothingQuoted(notGoods(request, goods));
    return () => nothing;
  }
  const planContext = createPlanContext(facts, request);
  const rate = rememberedRates(facts, request);
  const customs = [customsBindings(bindings), customsBindings(below)] as const;
  const [own, parts] = [dutiesAmong(customs[0]), dutiesAmong(customs[1])];
  const variants = variantsOf(facts, goods.id, own, parts);
  const layersKnown = dutyLayersKnown(planContext);
  const quotas = customs.flat().map(({ rule }) => rule);
  const lines = variants.reduce((sum, variant) => sum + variant.lines.length, 0);
  return (rules) => {
    const under = (all: readonly CustomsBinding[]) => all.map((binding) => bindingUnder(binding, rules));
    const priced = variants.map((variant) => ({
      ...pricedLine(facts, request, under(variant.bindings), rate, layersKnown),
      lines: Math.max(1, variant.lines.length),
    }));
    const offers = inOrder(offersOver(priced));
    const quotes = new Map(offers.map((offer) => [offer, dutyLine(facts, request, offer)]));
    const [best, mfn] = [bestOffer(offers, priced), mfnOffer(offers, priced)];
    const unrecorded = canBeLower(best, priced) ? unrecordedAgreements(planContext, offers, priced) : [];
    const duties = under([...own, ...parts]);
    const quoted = { facts, request, goods, bindings: duties, quotas, rate, layersKnown };
    const notConceded = notConcededBy(facts, priced);
    const nationalLines = shownLines(variants, offers);
    return {
      lines: [...quotes.values()],
      best: best && quotes.get(best),
      mfn: mfn && quotes.get(mfn),
      saving: unrecorded.length === 0 ? savingOf(mfn, best) : undefined,
      nationalLines,
      lineDecides: offers.some((offer) => offer.column.binds && offer.differs),
      idle: idleLayers(facts, offers, duties),
      note: dutyNote({ ...quoted, offers, best, mfn, nationalLines, lines, unrecorded, notConceded }),
    };
  };
}

/** The agreements that concede nothing on any line. */
const notConcededBy = (facts: FactGraph, lines: readonly PricedLine[]): readonly AgreementNode[] =>
  [...new Set(lines[0]?.notConceded)]
    .filter((id) => lines.every(({ notConceded }) => notConceded.includes(id)))
    .flatMap((id) => facts.get(id, 'Agreement') ?? []);

const dutiesAmong = (bindings: readonly CustomsBinding[]) => bindings.filter(({ rule }) => isDuty(rule));

function dutyLine(facts: FactGraph, request: PlanRequest, offer: Offer): DutyLine {
  const { rule, agreement } = offer.column;
  const goods = facts.get(request.classId ?? '', 'ProductClass');
  return {
    rule,
    agreement,
    rate: offer.rate,
    total: offer.total,
    atLeast: offer.atLeast,
    atMost: offer.atMost,
    formula: offer.formula,
    originRules: originRulesFor(facts, agreement, goods, request.entryOn),
    proofs: proofsOf(facts, offer.asking),
    layers: offer.layers,
  };
}

/** Many lines have the same layers and rates: each is computed once. */
function rememberedRates(facts: FactGraph, request: PlanRequest): RateOf {
  const rates = new Map<string, Rate>();
  return (by) => {
    const key = `${by.rule.id} ${by.stated?.covers ?? ''} ${by.stated?.from ?? ''}`;
    const rate = rates.get(key) ?? rateBy(facts, request, by);
    rates.set(key, rate);
    return rate;
  };
}

function nothingQuoted(why: Message): DutyQuote {
  const unknown = { best: undefined, mfn: undefined, saving: undefined };
  return { lines: [], ...unknown, nationalLines: [], lineDecides: false, idle: [], note: [why] };
}

/** Whether goods cross the border: the offering is supplied as goods, and its class is one of goods. */
function isGoods(facts: FactGraph, { classId, mode }: PlanRequest): boolean {
  return mode === 'GOODS' && classId !== undefined && classesAbove(facts, classId).has('class/goods');
}

/** Why there is no duty quote. */
function notGoods({ mode }: PlanRequest, offered: ProductClassNode | undefined): Message {
  if (offered === undefined) return messages.duty.classMissing();
  return mode === 'GOODS'
    ? messages.duty.notGoods({ offered: offered.name })
    : messages.duty.notSuppliedAsGoods({ mode });
}

/** Ids of the layers that depend on an open question and change no total, such as a relief from a duty of 0 %. */
function idleLayers(
  facts: FactGraph,
  offers: readonly Offer[],
  bindings: readonly CustomsBinding[],
): readonly string[] {
  const usable = offers.filter(({ column }) => column.binds);
  const isStill = usable.every(({ total, totalWithOpen }) => total !== undefined && total === totalWithOpen);
  if (usable.length === 0 || !isStill) return [];
  const layers = new Set(usable.flatMap((offer) => offer.layers.map(({ rule }) => rule.id)));
  const open = bindings.filter(({ rule, certainty }) => certainty === 'CONDITIONAL' && layers.has(rule.id));
  return open.map(({ rule }) => rule.id).filter((id) => facts.out(id, 'REQUIRES').length === 0);
}
