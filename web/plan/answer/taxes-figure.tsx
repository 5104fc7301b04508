import type { PlanChargesFragment } from '../../api/generated/operations.js';
import { Unknown } from '../../design/status.js';
import { useWords } from '../../language/words.js';
import type { Names } from '../../names/use-names.js';
import { answerWords } from './answer.words.js';

interface Props {
  readonly plan: PlanChargesFragment;
  readonly names: Names;
}

/** What is not goods crosses no border: taxes on the payment stand in place of the duty. */
export function TaxesFigure({ plan, names }: Props) {
  const say = useWords(answerWords);
  const taxes = plan.charges.map(({ kind, base, best, lines, note }) => {
    const rate = lines.find(({ rule }) => rule.id === best?.rule.id)?.formula;
    return {
      key: `${kind} ${base}`,
      name: names('CustomsRuleKind', kind),
      rate,
      isOpen: lines.length > 0 || note != null,
    };
  });
  return (
    <div>
      <dt>{say('taxes')}</dt>
      <dd>
        {taxes.length === 0 && <p className="sub">{say('noTaxes')}</p>}
        {taxes.map(({ key, name, rate, isOpen }) => (
          <p key={key} className="tax">
            <span>{name}</span> {rate === undefined ? <Unknown>{isOpen && say('dependsOn')}</Unknown> : <b>{rate}</b>}
          </p>
        ))}
      </dd>
    </div>
  );
}
