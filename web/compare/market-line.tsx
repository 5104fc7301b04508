import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Bar } from '../design/bar.js';
import { Sign, type SignName } from '../design/signs.js';
import { Unknown, VerdictStatus } from '../design/status.js';
import { useFigures } from '../language/figures.js';
import { useWords } from '../language/words.js';
import { rateText } from '../plan/answer/answer-figures.js';
import { compareWords } from './compare.words.js';
import type { ComparedMarket } from './compared-market.js';
import { figureText } from './figure-texts.js';
import type { MeasuredColumn, Measures } from './measures.js';
import { useColumnNames } from './use-column-names.js';
import { usePlanAddress } from './use-plan-address.js';

interface Props {
  readonly market: ComparedMarket;
  /** The ends of the scales. */
  readonly max: { readonly days: number; readonly cost: number };
}

/** The section of a plan in which a figure is read. */
const sections: Readonly<Record<MeasuredColumn, string>> = {
  days: 'timeline',
  cost: 'journey',
  duty: 'duty',
  steps: 'journey',
  questions: 'questions',
  coverage: 'coverage',
};

/** The figures of one market, each with the way to where its plan says more. */
export function MarketLine({ market, max }: Props) {
  const say = useWords(compareWords);
  const figures = useFigures();
  const addressOf = usePlanAddress();
  const nameOf = useColumnNames();
  const { code, name, plan, measures } = market;
  const { unknownDurations, duty, cost } = plan;
  const address = addressOf(code);
  const cell = (column: MeasuredColumn, more?: ReactNode) => (
    <td>
      <span className="cell-head">{nameOf(column)}</span>
      <Link href={`${address}#${sections[column]}`} className="figure">
        {figureText(market, column, figures, say) ?? <Unknown />}
      </Link>
      {more}
    </td>
  );
  const general = duty.best == null ? rateText(duty.mfn, figures) : undefined;
  return (
    <tr>
      <th scope="row">
        <Link href={address}>{name}</Link>
        <VerdictStatus verdict={plan.verdict} />
      </th>
      {cell(
        'days',
        <>
          <MeasureBar measures={measures} column="days" max={max.days} />
          {unknownDurations > 0 && <small>{say('unknownSteps', { n: unknownDurations })}</small>}
        </>,
      )}
      {cell(
        'cost',
        <>
          <MeasureBar measures={measures} column="cost" max={max.cost} />
          {cost.unknownCosts > 0 && <small>{say('unknownSteps', { n: cost.unknownCosts })}</small>}
        </>,
      )}
      {cell(
        'duty',
        <>
          {duty.best?.agreement != null && <small>{duty.best.agreement.name}</small>}
          {duty.best != null && duty.best.agreement == null && <small>{say('general')}</small>}
          {general !== undefined && <small>{say('generalRate', { rate: general })}</small>}
        </>,
      )}
      {cell(
        'steps',
        measures.conditionalSteps > 0 && <small>{say('conditional', { n: measures.conditionalSteps })}</small>,
      )}
      {cell('questions')}
      {cell('coverage', <Coverage measures={measures} />)}
    </tr>
  );
}

function MeasureBar({
  measures,
  column,
  max,
}: {
  readonly measures: Measures;
  readonly column: 'days' | 'cost';
  readonly max: number;
}) {
  const { least, most } = measures[column];
  if (least === undefined) return <div className="hatch no-figure" aria-hidden="true" />;
  return <Bar max={max} from={0} to={least} upTo={most} runsOn={most === undefined} look="total" />;
}

function Coverage({ measures }: { readonly measures: Measures }) {
  const say = useWords(compareWords);
  const { full, part, none } = measures.coverage;
  const counts: readonly (readonly [SignName, number])[] = [
    ['full', full],
    ['half', part],
    ['hatched', none],
  ];
  const signs = counts.flatMap(([name, count]) =>
    Array.from({ length: count }, (_, place) => ({ id: `${name} ${place}`, name })),
  );
  return (
    <>
      <span className="coverage-signs">
        {signs.map(({ id, name }) => (
          <Sign key={id} name={name} />
        ))}
      </span>
      <small>{say('covered', { full, part, none })}</small>
    </>
  );
}
