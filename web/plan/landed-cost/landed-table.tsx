import { Bar } from '../../design/bar.js';
import { Unknown } from '../../design/status.js';
import '../../design/table.css';
import { type Figures, useFigures } from '../../language/figures.js';
import { useWords } from '../../language/words.js';
import { landedCostWords } from './landed-cost.words.js';
import { type LandedCost, landedParts } from './landed-parts.js';

/** The length of the bar of an amount that is not known, as a part of the others. */
const UNKNOWN = 0.08;

interface Props {
  readonly landedCost: LandedCost;
}

/** Line by line, with how each amount is calculated, or why it is not known. */
export function LandedTable({ landedCost }: Props) {
  const say = useWords(landedCostWords);
  const figures = useFigures();
  const parts = landedParts(landedCost);
  const end = Math.max(0, ...parts.map(({ from, to, upTo }) => upTo ?? to ?? from));
  const hasUnknown = parts.some(({ to }) => to === undefined);
  const max = hasUnknown ? end * (1 + UNKNOWN) : end;
  const { total, isLowerBound } = landedCost;
  const totalText = amountText(figures, total, isLowerBound);
  return (
    <table className="landed">
      <caption className="vh">{say('title')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('part')}</th>
          <th scope="col">
            <span className="vh">{say('bar')}</span>
          </th>
          <th scope="col" className="n">
            {say('amount')}
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ line, from, to, upTo, isLowerBound: isLeast }) => (
          <tr key={`${line.label} ${line.rule?.id}`}>
            <th scope="row">
              {line.label}
              {line.note != null && <small>{line.note}</small>}
            </th>
            <td>
              {to === undefined ? (
                <Bar max={max} from={from} to={from + end * UNKNOWN} look="open" />
              ) : (
                <Bar max={max} from={from} to={to} upTo={upTo} runsOn={isLeast} />
              )}
            </td>
            <td className="n">{amountText(figures, line.amount, isLeast) ?? <Unknown />}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">
            {say('total')}
            {totalText === undefined && <small>{say('noTotal')}</small>}
          </th>
          <td>
            {total?.min != null && (
              <Bar max={max} from={0} to={total.min} upTo={total.max ?? undefined} runsOn={isLowerBound} look="total" />
            )}
          </td>
          <td className="n">{totalText ?? <Unknown />}</td>
        </tr>
      </tfoot>
    </table>
  );
}

/** An amount of one shipment, which the table says once; a duty of 0 is an amount, not *free*. */
function amountText(figures: Figures, cost: LandedCost['total'], isLowerBound: boolean): string | undefined {
  if (cost?.max === 0) return figures.money(0, cost.currency);
  return figures.cost(cost == null ? undefined : { ...cost, per: 'ONCE' }, isLowerBound);
}
