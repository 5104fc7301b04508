import type { ReactNode } from 'react';
import type { PlanAnswerFragment, PlanReceiptFragment } from '../../api/generated/operations.js';
import { useFigures } from '../../language/figures.js';
import { useWords } from '../../language/words.js';
import { readableAddress } from './readable-address.js';
import { receiptWords } from './receipt.words.js';
import './receipt.css';

interface Props {
  readonly plan: PlanReceiptFragment & Pick<PlanAnswerFragment, 'cost'>;
  /** The ways to take the plan away. */
  readonly children: ReactNode;
}

/** What the plan was made from, that it is no legal advice, and the ways to take it away. */
export function Receipt({ plan, children }: Props) {
  const say = useWords(receiptWords);
  const figures = useFigures();
  const { sequence, publishedAt } = plan.knowledge;
  const rates = plan.cost.inCurrency?.rates ?? [];
  return (
    <section className="receipt" id="receipt" aria-labelledby="receipt-title">
      <h2 id="receipt-title">{say('title')}</h2>
      <dl className="receipt-facts">
        <dt>{say('knowledge')}</dt>
        <dd>{say('published', { n: sequence, day: figures.day(publishedAt.slice(0, 10)) })}</dd>
        <dt>{say('law')}</dt>
        <dd>{figures.day(plan.asOf)}</dd>
        {plan.entryOn !== plan.asOf && (
          <>
            <dt>{say('entry')}</dt>
            <dd>{figures.day(plan.entryOn)}</dd>
          </>
        )}
        {rates.length > 0 && (
          <>
            <dt>{say('rates')}</dt>
            <dd>
              {rates
                .map(({ currency, month, perUsd }) => say('rate', { rate: figures.number(perUsd), currency, month }))
                .join(', ')}
            </dd>
          </>
        )}
        <dt>{say('address')}</dt>
        <dd>
          <span className="receipt-address">{readableAddress(location.href)}</span>
          <br />
          {say('sendable')}
        </dd>
      </dl>
      <p>
        <b>{say('advice')}</b> {say('ask')}
      </p>
      {children}
    </section>
  );
}
