import { pointsText } from '../../messages/amounts.js';
import { distinctMessages, type Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import { disputes } from '../duty/disputes.js';
import { openRates } from '../duty/open-rate.js';
import { proofNames } from '../duty/proofs.js';
import type { FactGraph } from '../facts/fact-graph.js';
import { roundPercent } from '../money/round.js';
import type { PlanRequest } from '../plan-request.js';
import { classTitle } from '../scope/names.js';
import { dayFor } from '../scope/plan-context.js';
import type { QuotedLine } from './charge-lines.js';

interface Quoted {
  readonly facts: FactGraph;
  readonly request: PlanRequest;
  readonly lines: readonly QuotedLine[];
  readonly standard: QuotedLine | undefined;
  readonly best: QuotedLine | undefined;
  /** Charges on a part of the offered class. */
  readonly partLines: readonly QuotedLine[];
}

/** How much is saved with which paper, what is unknown, what depends on an answer. */
export function chargeNote(quoted: Quoted): readonly Message[] {
  const { facts, request, lines } = quoted;
  return distinctMessages([
    ...unknownStandard(quoted),
    ...agreements(quoted),
    ...openRates(lines.filter(({ binds }) => !binds).map(({ line, undecided }) => ({ ...line, undecided }))),
    ...partNotes(facts, quoted.partLines),
    ...lines.flatMap(({ binds, notes }) => (binds ? notes : [])),
    ...lines.flatMap(({ line }) => disputes(facts, line.rule, dayFor(request, line.rule))),
  ]);
}

function unknownStandard({ lines }: Quoted): readonly Message[] {
  return lines.every(({ line }) => line.agreement !== undefined) ? [messages.charges.unknown()] : [];
}

function agreements({ facts, lines, standard, best }: Quoted): readonly Message[] {
  return lines.flatMap(({ line, binds, asking }) => {
    const usual = standard?.line.rate;
    if (!binds || line.agreement === undefined || line.rate === undefined || usual === undefined) return [];
    const agreement = line.agreement.name;
    if (line.rate >= usual) return [messages.charges.notLower({ agreement })];
    if (line !== best?.line) return [];
    const saving = pointsText(roundPercent(usual - line.rate));
    return [messages.charges.lower({ agreement, rate: line.rate, usual, saving, proofs: proofNames(facts, asking) })];
  });
}

/** Rates of parts of the offered class. */
export function partNotes(facts: FactGraph, partLines: readonly QuotedLine[]): readonly Message[] {
  return partLines.map(({ line, through }) =>
    messages.charges.partOfClass({ rate: line.formula, goods: classTitle(facts, through.id) }),
  );
}
