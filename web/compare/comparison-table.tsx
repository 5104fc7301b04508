import { Bar } from '../design/bar.js';
import { Legend } from '../design/legend.js';
import '../design/table.css';
import { useWords } from '../language/words.js';
import { compareWords } from './compare.words.js';
import type { ComparedMarket } from './compared-market.js';
import { MarketLine } from './market-line.js';
import { columns } from './order.js';
import { SortHead, SortSelect } from './sort-controls.js';
import type { View } from './view.js';

interface Props {
  readonly markets: readonly ComparedMarket[];
  readonly problems: readonly { readonly name: string; readonly message: string }[];
  /** Names of markets that have not been compared yet. */
  readonly waiting: readonly string[];
  readonly view: View;
  readonly currency: string;
  show(changed: Partial<View>): void;
}

/** One line for each market; bars of a column have one scale, which begins at 0. On a phone a line is a block. */
export function ComparisonTable({ markets, problems, waiting, view, currency, show }: Props) {
  const say = useWords(compareWords);
  const max = { days: largest(markets, 'days'), cost: largest(markets, 'cost') };
  const rates = ratesOf(markets);
  const others = columns.length - 1;
  return (
    <section className="comparison" aria-labelledby="table-title">
      <h2 id="table-title">{say('tableTitle')}</h2>
      <SortSelect view={view} show={show} />
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <SortHead key={column} column={column} view={view} show={show} />
            ))}
          </tr>
        </thead>
        <tbody>
          {markets.map((market) => (
            <MarketLine key={market.code} market={market} max={max} />
          ))}
          {problems.map(({ name, message }) => (
            <tr key={name} className="whole">
              <th scope="row">{name}</th>
              <td colSpan={others}>{message}</td>
            </tr>
          ))}
          {waiting.map((name) => (
            <tr key={name} className="whole waiting">
              <th scope="row">{name}</th>
              <td colSpan={others}>
                <span className="sk" aria-hidden="true" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Legend
        entries={[
          { sample: <Sample to={10} />, word: say('legendLeast') },
          { sample: <Sample to={5} upTo={10} />, word: say('legendRange') },
          { sample: <Sample to={10} runsOn />, word: say('legendAtLeast') },
          { sample: <span className="sample hatch" />, word: say('legendUnknown') },
        ]}
      />
      <p className="small muted">
        {say('unknownLast')} {say('costNote', { currency })}{' '}
        {rates.length > 0 && say('ratesNote', { rates: rates.join(', ') })}
      </p>
    </section>
  );
}

/** Currencies that were converted, each with the month of its rate. */
function ratesOf(markets: readonly ComparedMarket[]): readonly string[] {
  const rates = markets.flatMap(({ plan }) => plan.cost.inCurrency?.rates ?? []);
  return [...new Set(rates.map(({ currency, month }) => `${currency} ${month}`))].toSorted();
}

const Sample = (props: { readonly to: number; readonly upTo?: number; readonly runsOn?: boolean }) => (
  <span className="sample">
    <Bar max={10} from={0} look="total" {...props} />
  </span>
);

const largest = (markets: readonly ComparedMarket[], measure: 'days' | 'cost'): number =>
  Math.max(1, ...markets.flatMap(({ measures }) => measures[measure].most ?? measures[measure].least ?? []));
