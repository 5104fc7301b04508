import { useState } from 'react';
import { useQuery } from 'urql';
import { Link, useSearchParams } from 'wouter';
import { NationalLineRatesDocument, type PlanDutyFragment } from '../../api/generated/operations.js';
import { ProblemNote } from '../../api/problem-note.js';
import { Unknown } from '../../design/status.js';
import '../../design/disclosure.css';
import '../../design/table.css';
import { useWords } from '../../language/words.js';
import { printAddress, readAddress } from '../../plan-input/address.js';
import { entryPlanInput, toApiInput } from '../../plan-input/api-input.js';
import { dutyWords } from './duty.words.js';
import { type LineRates, rateColumns } from './line-rates.js';

interface Props {
  readonly plan: PlanDutyFragment;
}

/** The lines of the national schedule below the code, with their rates, which are read once they are opened. */
export function NationalLines({ plan }: Props) {
  const say = useWords(dutyWords);
  const [isOpen, setIsOpen] = useState(false);
  const [query] = useSearchParams();
  const input = toApiInput(readAddress(query));
  const [{ data, error, fetching }, again] = useQuery({
    query: NationalLineRatesDocument,
    variables: {
      input: 'faults' in input ? { target: '', offering: {} } : entryPlanInput(input),
      market: plan.target.code ?? '',
      day: plan.entryOn,
    },
    pause: !isOpen || 'faults' in input || plan.target.code == null,
  });
  const rates = data?.entryPlan.duty.nationalLines ?? [];
  const lines = plan.duty.nationalLines;
  return (
    <details className="plain national-lines" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{say('lines')}</summary>
      <p>{say('linesIntro', { n: lines.length })}</p>
      {error && <ProblemNote error={error} again={again} />}
      {fetching && <p role="status">{say('loading')}</p>}
      <LinesTable plan={plan} rates={rates} addressOf={addressOf} />
    </details>
  );

  function addressOf(id: string): string {
    return `/plan?${printAddress({ ...readAddress(query), offering: { by: 'classId', value: id } })}`;
  }
}

interface TableProps extends Props {
  readonly rates: readonly LineRates[];
  addressOf(id: string): string;
}

function LinesTable({ plan, rates, addressOf }: TableProps) {
  const say = useWords(dutyWords);
  const columns = rateColumns(plan.duty.lines, rates);
  return (
    <table>
      <caption className="vh">{say('lines')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('code')}</th>
          {columns.map(({ key, agreement }) => (
            <th scope="col" key={key}>
              {agreement ?? say('general')}
            </th>
          ))}
          <th scope="col">
            <span className="vh">{say('choose')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {plan.duty.nationalLines.map(({ id, code, name }) => (
          <tr key={id}>
            <th scope="row">
              <code>{code}</code> {name}
            </th>
            {columns.map(({ key, agreement, rateOf }) => (
              <td key={key} data-name={agreement ?? say('general')}>
                {rateOf(id) ?? <Unknown />}
              </td>
            ))}
            <td>
              <Link href={addressOf(id)}>
                {say('choose')}
                <span className="vh">: {code ?? name}</span>
              </Link>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
