import type { PlanReceiptFragment } from '../../api/generated/operations.js';
import { useWords } from '../../language/words.js';
import { receiptWords } from './receipt.words.js';

interface Props {
  readonly plan: PlanReceiptFragment;
}

export function Receipt({ plan }: Props) {
  const say = useWords(receiptWords);
  return (
    <section className="sec" id="receipt" aria-labelledby="receipt-title">
      <h2 id="receipt-title">{say('title')}</h2>
      <pre>{JSON.stringify(plan).slice(0, 200)}</pre>
    </section>
  );
}
