import type { PlanChargesFragment } from '../../api/generated/operations.js';
import { Note } from '../../design/note.js';
import { Unknown } from '../../design/status.js';
import '../../design/table.css';
import { useWords } from '../../language/words.js';
import { useNames } from '../../names/use-names.js';
import { Proofs } from '../duty/proofs.js';
import { RuleSources } from '../duty/rule-sources.js';
import { warningsByNode } from '../warnings/warning-places.js';
import { chargesWords } from './charges.words.js';
import './charges.css';

type Charge = PlanChargesFragment['charges'][number];

interface Props {
  readonly plan: PlanChargesFragment;
}

/** Taxes and fees other than duty, each with the rates that can be used. */
export function Charges({ plan: { charges, warnings } }: Props) {
  const say = useWords(chargesWords);
  const byNode = warningsByNode(warnings);
  return (
    <section className="sec" id="charges" aria-labelledby="charges-title">
      <h2 id="charges-title">{say('title')}</h2>
      {charges.length === 0 ? (
        <p>
          <Unknown /> {say('none')}
        </p>
      ) : (
        charges.map((charge) => (
          <ChargeOf
            key={`${charge.kind} ${charge.base} ${charge.lines[0]?.rule.id}`}
            charge={charge}
            warnings={byNode}
          />
        ))
      )}
    </section>
  );
}

interface ChargeProps {
  readonly charge: Charge;
  readonly warnings: ReturnType<typeof warningsByNode>;
}

function ChargeOf({ charge, warnings }: ChargeProps) {
  const say = useWords(chargesWords);
  const nameOf = useNames();
  const kind = nameOf('CustomsRuleKind', charge.kind);
  return (
    <section className="charge" aria-label={kind}>
      <header>
        <h3>{kind}</h3>
        {charge.lines.length > 0 && <p>{say('base', { base: nameOf('ChargeBase', charge.base) })}</p>}
      </header>
      {charge.lines.length === 0 && (
        <p>
          {say('rate')}: <Unknown />
        </p>
      )}
      {charge.note != null && <Note sign={say('noteSign')}>{charge.note}</Note>}
      {charge.lines.length > 0 && <RatesTable charge={charge} warnings={warnings} kind={kind} />}
    </section>
  );
}

/** The best rate is marked where there is a choice. */
function RatesTable({ charge: { lines, best }, warnings, kind }: ChargeProps & { readonly kind: string }) {
  const say = useWords(chargesWords);
  return (
    <table>
      <caption className="vh">{say('caption', { kind })}</caption>
      <thead>
        <tr>
          <th scope="col">{say('rule')}</th>
          <th scope="col">{say('rate')}</th>
          <th scope="col">{say('proof')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ rule, agreement, formula, proofs }) => (
          <tr key={rule.id}>
            <th scope="row">
              {rule.name} {lines.length > 1 && rule.id === best?.rule.id && <span className="tag">{say('best')}</span>}
              <p className="muted">{agreement?.name ?? say('standard')}</p>
              <RuleSources rule={rule} warnings={warnings.get(rule.id)} />
            </th>
            <td data-name={say('rate')}>{formula}</td>
            <td data-name={say('proof')}>
              <div>
                <Proofs proofs={proofs} isUnderAgreement={agreement != null} />
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
