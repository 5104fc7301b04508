import { Link, useSearchParams } from 'wouter';
import { Bar } from '../design/bar.js';
import { Sign } from '../design/signs.js';
import { Skeleton } from '../design/skeleton.js';
import { Unknown, VerdictStatus } from '../design/status.js';
import '../design/table.css';
import { useFigures } from '../language/figures.js';
import { useWords } from '../language/words.js';
import { rateText, shipmentOf } from '../plan/answer/answer-figures.js';
import { printAddress, readAddress } from '../plan-input/address.js';
import { compareWords } from './compare.words.js';
import type { ComparedMarket } from './compared-market.js';
import { type Column, columns, type Measure } from './measures.js';
import type { View } from './view.js';

interface Props {
  readonly markets: readonly ComparedMarket[];
  readonly problems: readonly { readonly name: string; readonly message: string }[];
  /** Names of markets that have not been compared yet. */
  readonly waiting: readonly string[];
  readonly view: View;
  show(changed: Partial<View>): void;
}

/** One line for each market; bars of a column have one scale, which begins at 0. */
export function ComparisonTable({ markets, problems, waiting, view, show }: Props) {
  const say = useWords(compareWords);
  const max = { days: largest(markets, 'days'), cost: largest(markets, 'cost') };
  return (
    <div className="comparison">
      <table>
        <caption className="vh">{say('title')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('market')}</th>
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
            <tr key={name}>
              <th scope="row">{name}</th>
              <td colSpan={columns.length}>{message}</td>
            </tr>
          ))}
          {waiting.map((name) => (
            <tr key={name} className="waiting">
              <th scope="row">{name}</th>
              <td colSpan={columns.length}>
                <Skeleton height="2.5rem" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small muted">{say('unknownLast')}</p>
    </div>
  );
}

interface SortHeadProps extends Pick<Props, 'view' | 'show'> {
  readonly column: Column;
}

function SortHead({ column, view, show }: SortHeadProps) {
  const say = useWords(compareWords);
  const isSorted = view.sort === column;
  const direction = view.isDescending ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={isSorted ? direction : 'none'}>
      <button
        type="button"
        className="sort"
        onClick={() => show({ sort: column, isDescending: isSorted && !view.isDescending })}
      >
        {say(column)}
      </button>
    </th>
  );
}

interface LineProps {
  readonly market: ComparedMarket;
  readonly max: { readonly days: number; readonly cost: number };
}

function MarketLine({ market: { code, name, plan, measures }, max }: LineProps) {
  const say = useWords(compareWords);
  const figures = useFigures();
  const [query] = useSearchParams();
  const address = `/plan?${printAddress({ ...readAddress(query), to: [code] })}`;
  const shipment = shipmentOf(plan);
  const days = figures.days(
    shipment === undefined ? plan.duration : shipment.days,
    shipment?.isLowerBound ?? plan.durationIsLowerBound,
  );
  const net = plan.cost.inCurrency?.net;
  const cost =
    measures.cost.least === undefined
      ? undefined
      : figures.shortCost(net && { ...net, per: 'ONCE' }, plan.cost.unknownCosts > 0);
  const { full, part, none } = measures.coverage;
  return (
    <tr>
      <th scope="row">
        <Link href={address}>{name}</Link>
        <VerdictStatus verdict={plan.verdict} />
      </th>
      <td>
        <Figure head={say('days')} text={days} />
        <MeasureBar measure={measures.days} max={max.days} />
      </td>
      <td>
        <Figure head={say('cost')} text={cost} />
        <MeasureBar measure={measures.cost} max={max.cost} />
      </td>
      <td>
        {measures.duty === undefined ? (
          <Figure head={say('duty')} text={say('noDuty')} />
        ) : (
          <Link href={`${address}#duty`}>
            <Figure head={say('duty')} text={rateText(plan.duty.best, figures)} />
          </Link>
        )}
        {plan.duty.best?.agreement != null && <small>{plan.duty.best.agreement.name}</small>}
      </td>
      <td>
        <Link href={`${address}#journey`}>
          <Figure head={say('steps')} text={figures.number(measures.steps)} />
        </Link>
        {measures.conditionalSteps > 0 && <small>{say('conditional', { n: measures.conditionalSteps })}</small>}
      </td>
      <td>
        <Link href={`${address}#questions`}>
          <Figure head={say('questions')} text={figures.number(measures.questions)} />
        </Link>
      </td>
      <td>
        <span className="cell-head">{say('coverage')}</span>
        <small>{say('covered', { full, part, none })}</small>
        <span className="coverage-signs">
          {[
            ...Array.from({ length: full }, () => 'full' as const),
            ...Array.from({ length: part }, () => 'half' as const),
            ...Array.from({ length: none }, () => 'hatched' as const),
          ].map((sign, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: equal signs have nothing but their place
            <Sign key={index} name={sign} />
          ))}
        </span>
      </td>
    </tr>
  );
}

/** A figure with the head of its column, which a phone shows. */
const Figure = ({ head, text }: { readonly head: string; readonly text: string | undefined }) => (
  <>
    <span className="cell-head">{head}</span>
    <b>{text ?? <Unknown />}</b>
  </>
);

function MeasureBar({ measure: { least, most }, max }: { readonly measure: Measure; readonly max: number }) {
  if (least === undefined) return <div className="hatch no-figure" aria-hidden="true" />;
  return <Bar max={max} from={0} to={least} upTo={most} runsOn={most === undefined} look="total" />;
}

const largest = (markets: readonly ComparedMarket[], measure: 'days' | 'cost'): number =>
  Math.max(1, ...markets.flatMap(({ measures }) => measures[measure].most ?? measures[measure].least ?? []));
