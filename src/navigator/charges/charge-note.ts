import { disputes } from '../duty/disputes.js';
import { openRates } from '../duty/open-rate.js';
import { proofText } from '../duty/proofs.js';
import { percentText } from '../duty/rate.js';
import type { FactGraph } from '../facts/fact-graph.js';
import { textOf } from '../list-text.js';
import { roundPercent } from '../money/round.js';
import type { PlanRequest } from '../plan-request.js';
import { classText } from '../scope/names.js';
import { dayFor } from '../scope/plan-context.js';
import type { QuotedLine } from './charge-lines.js';

interface Quoted {
  readonly facts: FactGraph;
  readonly request: PlanRequest;
  readonly lines: readonly QuotedLine[];
  readonly standard: QuotedLine | undefined;
  readonly best: QuotedLine | undefined;
  /** What is charged on a part of the class offered. */
  readonly partLines: readonly QuotedLine[];
}

/** What is saved and by which paper, what is not known, what hangs on an answer; undefined when there is nothing to say. */
export function chargeNote(quoted: Quoted): string | undefined {
  const { facts, request, lines } = quoted;
  return textOf([
    ...unknownStandard(quoted),
    ...agreements(quoted),
    ...openRates(lines.filter(({ binds }) => !binds).map(({ line, undecided }) => ({ ...line, undecided }))),
    ...parts(quoted),
    ...lines.flatMap(({ binds, notes }) => (binds ? notes : [])),
    ...lines.flatMap(({ line }) => disputes(facts, line.rule, dayFor(request, line.rule))),
  ]);
}

function unknownStandard({ lines }: Quoted): readonly string[] {
  return lines.every(({ line }) => line.agreement !== undefined)
    ? ['No domestic rate is known; absence of data is not absence of a charge.']
    : [];
}

function agreements({ facts, lines, standard, best }: Quoted): readonly string[] {
  return lines.flatMap(({ line, binds, asking }) => {
    const usual = standard?.line;
    if (!binds || line.agreement === undefined || line.rate === undefined || usual?.rate === undefined) return [];
    const name = line.agreement.name.en;
    if (line.rate >= usual.rate) return [`${name} gives no lower rate than the domestic one.`];
    if (line !== best?.line) return [];
    const [rate, usually] = [percentText(line.rate), percentText(usual.rate)];
    const points = roundPercent(usual.rate - line.rate);
    return [
      `Under ${name} ${rate} instead of ${usually}: ${points} percentage points less${proofText(facts, asking)}.`,
    ];
  });
}

function parts({ facts, partLines }: Quoted): readonly string[] {
  return partLines.map(
    ({ line, through }) => `For a part of it another rule stands: ${line.formula} for ${classText(facts, through.id)}.`,
  );
}
