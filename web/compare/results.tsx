import { useSearchParams } from 'wouter';
import { ProblemNote } from '../api/problem-note.js';
import { useLanguage } from '../language/language-context.js';
import { useWords } from '../language/words.js';
import type { PlanInput } from '../plan-input/plan-input.js';
import { Basis } from './basis.js';
import { compareWords } from './compare.words.js';
import type { ComparedMarket } from './compared-market.js';
import { ComparisonTable } from './comparison-table.js';
import { MarketMap } from './map/market-map.js';
import { measuresOf } from './measures.js';
import { inOrder } from './order.js';
import { rank } from './ranking.js';
import { Ranking } from './ranking-section.js';
import { TakeAway } from './take-away.js';
import { type ComparedRow, type Question, useComparison } from './use-comparison.js';
import { readView, type View, withView } from './view.js';

interface Props {
  readonly question: Question;
  readonly input: PlanInput;
  nameOf(code: string): string;
}

/** The comparison as it comes, and what could not be compared. */
export function Results({ question, input, nameOf }: Props) {
  const say = useWords(compareWords);
  const { rows, isLoading, error, again } = useComparison(question);
  const all = question.targets.length;
  const done = question.targets.filter((code) => rows.has(code)).length;
  const plans = [...rows.values()].flatMap(({ plan }) => plan ?? []);
  return (
    <>
      <Basis plans={plans} input={input} nameOf={nameOf} />
      <p className="small muted" role="status">
        {isLoading ? say('progress', { done, all }) : done > 0 && say('done', { done, all })}
      </p>
      {error !== undefined && !isLoading && (
        <div className="stack">
          <p>{say('failed', { n: all - done, done })}</p>
          <ProblemNote error={error} again={again} />
        </div>
      )}
      {(isLoading || done > 0) && <Views question={question} rows={rows} isLoading={isLoading} nameOf={nameOf} />}
    </>
  );
}

interface ViewsProps extends Pick<Props, 'question' | 'nameOf'> {
  readonly rows: ReadonlyMap<string, ComparedRow>;
  readonly isLoading: boolean;
}

/** The same figures as a table, a map and a ranking. Where all markets are compared, the ranking is the answer. */
function Views({ question: { targets, currency, input }, rows, isLoading, nameOf }: ViewsProps) {
  const { language } = useLanguage();
  const [query, setQuery] = useSearchParams();
  const view = readView(query);
  const { sort, isDescending, isEverywhere, weights } = view;
  const show = (changed: Partial<View>): void =>
    setQuery((before) => withView(before, { ...readView(before), ...changed }), { replace: true });
  const waiting = isLoading ? targets.filter((code) => !rows.has(code)).map(nameOf) : [];
  const markets = targets.flatMap((code) => marketIn(rows.get(code)));
  const blocked = markets.filter(isBlocked);
  const ranked = rank(
    markets.filter((market) => !isBlocked(market)),
    weights,
  );
  const unsorted = isEverywhere ? [...ranked.map(({ market }) => market), ...blocked] : markets;
  const sorted = sort === undefined ? unsorted : inOrder(markets, { column: sort, isDescending }, language);
  const ranking = (
    <Ranking
      ranked={ranked}
      blocked={blocked}
      waiting={waiting}
      weights={weights}
      onChange={(changed) => show({ weights: changed })}
    />
  );
  return (
    <>
      {isEverywhere && ranking}
      <ComparisonTable
        markets={sorted}
        problems={targets.flatMap((code) => problemIn(rows.get(code), nameOf(code)))}
        waiting={waiting}
        view={view}
        currency={currency}
        show={show}
      />
      <MarketMap
        markets={markets}
        currency={currency}
        column={view.map ?? (sort === undefined || sort === 'market' ? 'duty' : sort)}
        onChoose={(map) => show({ map })}
      />
      {!isEverywhere && ranking}
      <TakeAway markets={sorted} question={{ targets, currency, input }} />
    </>
  );
}

const isBlocked = ({ plan }: ComparedMarket): boolean => plan.verdict === 'BLOCKED';

const marketIn = (row: ComparedRow | undefined): ComparedMarket[] =>
  row?.plan == null
    ? []
    : [{ code: row.target.code, name: row.target.name, plan: row.plan, measures: measuresOf(row.plan) }];

const problemIn = (row: ComparedRow | undefined, name: string) =>
  row?.problem == null ? [] : [{ name, message: row.problem.message }];
