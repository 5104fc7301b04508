import { disputes } from '../duty/disputes.js';
import { openRate } from '../duty/open-rate.js';
import type { FactGraph } from '../facts/fact-graph.js';
import { roundPercent } from '../money/round.js';
import type { Question } from '../question.js';
import { classText } from '../scope/names.js';
import { dayFor } from '../scope/setting.js';
import type { QuotedLine } from './charge-lines.js';

interface Quoted {
  readonly facts: FactGraph;
  readonly question: Question;
  readonly lines: readonly QuotedLine[];
  readonly standard: QuotedLine | undefined;
  readonly best: QuotedLine | undefined;
  /** What is charged on a part of the class offered. */
  readonly partLines: readonly QuotedLine[];
}

/** What is saved and by which paper, what is not known, what hangs on an answer; undefined when there is nothing to say. */
export function chargeNote(quoted: Quoted): string | undefined {
  const { facts, question, lines } = quoted;
  const sentences = [
    ...unknownStandard(quoted),
    ...agreements(quoted),
    ...lines.filter(({ binds }) => !binds).map(({ line, undecided }) => openRate(line.rule, line.formula, undecided)),
    ...parts(quoted),
    ...lines.flatMap(({ notes }) => notes),
    ...lines.flatMap(({ line }) => disputes(facts, line.rule, dayFor(question, line.rule))),
  ];
  return sentences.length === 0 ? undefined : [...new Set(sentences)].join(' ');
}

function unknownStandard({ standard }: Quoted): readonly string[] {
  return standard === undefined
    ? ['No domestic rate is known to bind; absence of data is not absence of a charge.']
    : [];
}

function agreements({ lines, standard, best }: Quoted): readonly string[] {
  return lines.flatMap(({ line, binds }) => {
    const usual = standard?.line;
    if (!binds || line.agreement === undefined || line.rate === undefined || usual?.rate === undefined) return [];
    const name = line.agreement.name.en;
    if (line.rate >= usual.rate) return [`${name} gives no lower rate than the domestic one.`];
    if (line !== best?.line) return [];
    const papers = line.proofs.map((proof) => proof.name.en).join('; ');
    const paper = papers === '' ? '' : `, with this paper: ${papers}`;
    const points = roundPercent(usual.rate - line.rate);
    return [`Under ${name} ${line.formula} instead of ${usual.formula}: ${points} percentage points less${paper}.`];
  });
}

function parts({ facts, partLines }: Quoted): readonly string[] {
  return partLines.map(
    ({ line, through }) => `For a part of it another rule stands: ${line.formula} for ${classText(facts, through.id)}.`,
  );
}
