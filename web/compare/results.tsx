import { useSearchParams } from 'wouter';
import type { CompareMarketsInput } from '../api/generated/operations.js';
import { Button } from '../design/button.js';
import { Note } from '../design/note.js';
import { useWords } from '../language/words.js';
import { compareWords } from './compare.words.js';
import type { ComparedMarket } from './compared-market.js';
import { ComparisonTable } from './comparison-table.js';
import { MarketMap } from './map/market-map.js';
import { compareFigures, measuresOf, sortValue } from './measures.js';
import { Ranking } from './ranking-section.js';
import { TakeAway } from './take-away.js';
import { type ComparedRow, useComparison } from './use-comparison.js';
import { readView, type View, withView } from './view.js';

interface Props {
  readonly question: CompareMarketsInput;
  nameOf(code: string): string;
}

export function Results({ question, nameOf }: Props) {
  const say = useWords(compareWords);
  const [query, setQuery] = useSearchParams();
  const view = readView(query);
  const { rows, error, again } = useComparison(question);
  const compared = question.targets.flatMap((code) => rows.get(code) ?? []);
  const markets = compared.flatMap((row) => marketIn(row, nameOf));
  const show = (changed: Partial<View>): void =>
    setQuery((before) => withView(before, { ...readView(before), ...changed }), { replace: true });
  const { sort, isDescending } = view;
  const sorted =
    sort === undefined
      ? markets
      : markets.toSorted((a, b) =>
          compareFigures(sortValue(a.measures, sort), sortValue(b.measures, sort), isDescending),
        );
  const all = question.targets.length;
  return (
    <>
      <p className="small muted" role="status">
        {rows.size < all ? say('progress', { done: rows.size, all }) : ' '}
      </p>
      {error !== undefined && (
        <Note kind="stop" sign={say('error')}>
          {say('failed')} {error.graphQLErrors.map(({ message }) => message).join(' ')}{' '}
          <Button look="quiet" onPress={again}>
            {say('again')}
          </Button>
        </Note>
      )}
      <ComparisonTable
        markets={sorted}
        problems={compared.flatMap((row) => problemIn(row, nameOf))}
        waiting={question.targets.filter((code) => !rows.has(code)).map(nameOf)}
        view={view}
        show={show}
      />
      <MarketMap markets={markets} column={sort ?? 'days'} />
      <Ranking markets={markets} weights={view.weights} onChange={(weights) => show({ weights })} />
      <TakeAway markets={sorted} question={question} />
    </>
  );
}

const marketIn = ({ target, plan }: ComparedRow, nameOf: Props['nameOf']): ComparedMarket[] =>
  plan == null
    ? []
    : [{ code: target.code, name: target.name || nameOf(target.code), plan, measures: measuresOf(plan) }];

const problemIn = ({ target, problem }: ComparedRow, nameOf: Props['nameOf']) =>
  problem == null ? [] : [{ name: nameOf(target.code), message: problem.message }];
