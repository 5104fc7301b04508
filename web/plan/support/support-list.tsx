import type { SupportRowFragment } from '../../api/generated/operations.js';
import { Unknown } from '../../design/status.js';
import '../../design/table.css';
import { useFigures } from '../../language/figures.js';
import { useWords } from '../../language/words.js';
import { ReportFact } from '../../report/report-fact.js';
import { supportWords } from './support.words.js';

/** Programmes that fit the plan, whether they are open, and what they pay. */
export function SupportList({ support }: { readonly support: readonly SupportRowFragment[] }) {
  const say = useWords(supportWords);
  return (
    <div className="scroll">
      <table className="small">
        <thead>
          <tr>
            <th scope="col">{say('program')}</th>
            <th scope="col">{say('state')}</th>
            <th scope="col">{say('pays')}</th>
          </tr>
        </thead>
        <tbody>
          {support.map((each) => (
            <tr key={each.program.id}>
              <th scope="row">
                <ProgramName {...each.program} />
                <ReportFact fact={each.program.id} name={each.program.name} />
              </th>
              <td>{say(each.status)}</td>
              <td>
                <Pays support={each} />
                {each.note != null && <p className="muted">{each.note}</p>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ProgramName({ name, runBy }: SupportRowFragment['program']) {
  const url = runBy.find((authority) => authority.url != null)?.url;
  const by = runBy.map((authority) => authority.name).join(', ');
  return (
    <>
      {name}
      <small className="own-line muted">
        {url == null ? (
          by
        ) : (
          <a href={url} rel="noreferrer" target="_blank">
            {by}
          </a>
        )}
      </small>
    </>
  );
}

function Pays({ support: { share, cap, amount, ownShare } }: { readonly support: SupportRowFragment }) {
  const say = useWords(supportWords);
  const figures = useFigures();
  const [capText, amountText, ownText] = [cap, amount, ownShare].map((cost) => figures.cost(cost));
  const parts = [
    share != null && say('share', { share: figures.percent(share) }),
    capText !== undefined && say('cap', { cap: capText }),
    amountText !== undefined && say('amount', { amount: amountText }),
    ownText !== undefined && say('ownShare', { amount: ownText }),
  ].filter((part) => typeof part === 'string');
  return parts.length === 0 ? <Unknown /> : <p>{parts.join(', ')}</p>;
}
