import type { CompareMarketsInput } from '../api/generated/operations.js';
import { Button } from '../design/button.js';
import { useWords } from '../language/words.js';
import { saveFile } from '../plan/take-away/save-file.js';
import { compareWords } from './compare.words.js';
import type { ComparedMarket } from './compared-market.js';
import { comparisonCsv } from './comparison-csv.js';

interface Props {
  readonly markets: readonly ComparedMarket[];
  readonly question: CompareMarketsInput;
}

/** The comparison as a file or on paper. */
export function TakeAway({ markets, question }: Props) {
  const say = useWords(compareWords);
  const heads = (['market', 'days', 'cost', 'duty', 'steps', 'questions'] as const).map((word) => say(word));
  return (
    <div className="row noprint">
      <Button onPress={() => print()}>{say('print')}</Button>
      <Button onPress={() => saveFile('landfall-comparison.csv', 'text/csv', comparisonCsv(heads, markets))}>
        {say('csv')}
      </Button>
      <Button
        onPress={() =>
          saveFile(
            'landfall-comparison.json',
            'application/json',
            JSON.stringify({ question, markets: markets.map(({ code, plan }) => ({ code, plan })) }, undefined, 2),
          )
        }
      >
        {say('json')}
      </Button>
    </div>
  );
}
