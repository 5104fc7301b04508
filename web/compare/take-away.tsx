import { stringifyDocument } from '@urql/core';
import { CompareDocument } from '../api/generated/operations.js';
import { Button } from '../design/button.js';
import { statusWords } from '../design/status.words.js';
import { useWords } from '../language/words.js';
import { saveFile } from '../plan/take-away/save-file.js';
import { compareWords } from './compare.words.js';
import type { ComparedMarket } from './compared-market.js';
import { comparisonCsv } from './comparison-csv.js';
import { useColumnNames } from './use-column-names.js';
import type { Question } from './use-comparison.js';

interface Props {
  readonly markets: readonly ComparedMarket[];
  readonly question: Question;
}

/** What a comparison of the API takes at once. */
const MOST = 20;

/** The comparison as a file or on paper, and the query that made it. */
export function TakeAway({ markets, question: { targets, input, currency } }: Props) {
  const say = useWords(compareWords);
  const nameOf = useColumnNames();
  const sayStatus = useWords(statusWords);
  const variables = JSON.stringify({ input: { ...input, targets: targets.slice(0, MOST) }, currency }, undefined, 2);
  const query = stringifyDocument(CompareDocument);
  const heads = [
    say('market'),
    say('verdict'),
    say('csvDays', { name: nameOf('days') }),
    say('csvCost', { currency }),
    say('csvDuty'),
    ...(['steps', 'csvConditional', 'questions', 'csvFull', 'csvPart', 'csvNone'] as const).map((word) => say(word)),
  ];
  const saveTable = (): void => {
    const rows = markets.map((market) => ({ ...market, verdict: sayStatus(`verdict${market.plan.verdict}`) }));
    saveFile('landfall-comparison.csv', 'text/csv', comparisonCsv(heads, rows));
  };
  const saveData = (): void => {
    const data = { input, currency, markets: markets.map(({ code, plan }) => ({ code, plan })) };
    saveFile('landfall-comparison.json', 'application/json', JSON.stringify(data, undefined, 2));
  };
  return (
    <section className="take-comparison noprint" aria-labelledby="take-title">
      <h2 id="take-title">{say('takeTitle')}</h2>
      <div className="row">
        <Button onPress={() => print()}>{say('print')}</Button>
        <Button onPress={saveTable}>{say('csv')}</Button>
        <Button onPress={saveData}>{say('json')}</Button>
        <a className="btn" href={`graphql#${new URLSearchParams({ query, variables })}`}>
          {say('query')}
        </a>
      </div>
      <p className="small muted">{say('share')}</p>
    </section>
  );
}
