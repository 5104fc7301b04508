import type { ReactNode } from 'react';
import type { PlanAnswerFragment, PlanChargesFragment } from '../../api/generated/operations.js';
import { useWords } from '../../language/words.js';
import type { Names } from '../../names/use-names.js';
import { answerWords } from './answer.words.js';

interface Props {
  readonly plan: PlanAnswerFragment & PlanChargesFragment;
  readonly names: Names;
}

/** What the figures above do not hold. It has a place of its own, never a footnote. */
export function NotKnown({ plan, names }: Props) {
  const say = useWords(answerWords);
  const { questions, coverage, duty, charges, cost, unknownDurations: days } = plan;
  const areas = coverage.filter(({ level }) => level === 'NO_DATA').map(({ area }) => names('Area', area));
  const costs = cost.unknownCosts;
  const isGoods = plan.offering.mode === 'GOODS';
  const hasImportTax = charges.some(({ kind, best }) => kind === 'VAT' && best != null);
  const link = (id: string) => ({ a: (inside: ReactNode[]) => <a href={`#${id}`}>{inside}</a> });
  const all: readonly (readonly [string, ReactNode])[] = [
    ['questions', questions.length > 0 && say.parts('openQuestions', { n: questions.length, ...link('questions') })],
    [
      'duty',
      isGoods && duty.best == null && say.parts(duty.lines.length === 0 ? 'noRateKnown' : 'dutyUnknown', link('duty')),
    ],
    [
      'saving',
      isGoods && duty.best?.agreement != null && duty.saving == null && say.parts('savingUnknown', link('duty')),
    ],
    ['tax', isGoods && !hasImportTax && say.parts('importTax', link('charges'))],
    ['steps', days + costs > 0 && say('stepsUnknown', { days, costs, both: days > 0 && costs > 0 ? 'yes' : 'no' })],
    ['rates', cost.inCurrency == null && cost.net.length > 0 && say.parts('missingRate', link('receipt'))],
    ['areas', areas.length > 0 && say('noData', { areas: areas.join(', ') })],
  ];
  const lines = all.filter(([, line]) => line !== false);
  return (
    <div className="not-known">
      <h2>{say('unknownTitle')}</h2>
      <ul>
        {lines.map(([key, line]) => (
          <li key={key}>{line}</li>
        ))}
        {lines.length === 0 && <li>{say('nothingUnknown')}</li>}
      </ul>
    </div>
  );
}
