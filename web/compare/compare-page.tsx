import { useMemo } from 'react';
import { Link, useSearchParams } from 'wouter';
import type { CompareMarketsInput } from '../api/generated/operations.js';
import { Button } from '../design/button.js';
import { ChoiceChips } from '../design/choice-chips.js';
import { Note } from '../design/note.js';
import { useWords } from '../language/words.js';
import { MarketField } from '../navigator/fields/market-field.js';
import { typedCode } from '../navigator/fields/offering-choice.js';
import { OfferingField } from '../navigator/fields/offering-field.js';
import { useMarkets } from '../navigator/fields/use-markets.js';
import { printAddress, readAddress } from '../plan-input/address.js';
import { toApiInput } from '../plan-input/api-input.js';
import { offeringKinds, type PlanInput } from '../plan-input/plan-input.js';
import './compare.css';
import { compareWords } from './compare.words.js';
import { Results } from './results.js';
import { useScheduleMarkets } from './use-schedule-markets.js';
import { readView, viewNames, withView } from './view.js';

const MOST = 20;

/** Markets side by side, for one offering. The address holds the input, the order and the weights. */
export default function ComparePage() {
  const say = useWords(compareWords);
  const [query, setQuery] = useSearchParams();
  const markets = useMarkets();
  const input = readAddress(query);
  const view = readView(query);
  const all = useScheduleMarkets(view.isEverywhere);
  const origin = (input.from ?? 'KR').toUpperCase();
  const chosen = input.to.map((code) => code.toUpperCase());
  const targets = view.isEverywhere ? all.filter((code) => code !== origin) : chosen;
  const question = useQuestion(query, targets.join(' '));
  const nameOf = (code: string): string => markets?.find((market) => market.code === code)?.name ?? code;
  const change = (changed: Partial<PlanInput>): void =>
    setQuery(withView(printAddress({ ...input, ...changed }), view), { replace: true });
  return (
    <div className="wrap compare">
      <div className="lead">
        <h1>{targets.length > 1 ? say('titleOf', { n: targets.length }) : say('title')}</h1>
        <p>{say('lead')}</p>
      </div>
      <div className="compare-form noprint">
        <div className="what">
          <ChoiceChips
            label={say('kind')}
            isLabelHidden
            options={offeringKinds.map((value) => ({ value, name: say(value) }))}
            chosen={input.kind}
            onChoose={(kind) => change({ kind, offering: typedCode(input.typed ?? '', kind) })}
          />
          <OfferingField
            label={say('what')}
            kind={input.kind}
            typed={input.typed ?? input.offering?.value ?? ''}
            chosen={input.offering}
            onType={(typed, offering) => change({ typed, offering })}
            onChoose={(offering, typed) => change({ typed, offering })}
          />
        </div>
        {!view.isEverywhere && (
          <div>
            <h2>{say('markets')}</h2>
            <ul className="chips">
              {chosen.map((code) => (
                <li key={code}>
                  <Button
                    aria-label={say('remove', { name: nameOf(code) })}
                    onPress={() => change({ to: chosen.filter((each) => each !== code) })}
                  >
                    {nameOf(code)} <span aria-hidden="true">×</span>
                  </Button>
                </li>
              ))}
              <li className="add-market">
                {chosen.length < MOST ? (
                  <MarketField
                    key={chosen.length}
                    label={say('add')}
                    chosen={undefined}
                    onChoose={(code) => {
                      if (code !== undefined && !chosen.includes(code)) change({ to: [...chosen, code] });
                    }}
                  />
                ) : (
                  <span className="small muted">{say('tooMany')}</span>
                )}
              </li>
            </ul>
          </div>
        )}
        <p className="row">
          <Button onPress={() => setQuery(withView(query, { ...view, isEverywhere: !view.isEverywhere }))}>
            {say(view.isEverywhere ? 'onlyChosen' : 'whereTo')}
          </Button>
          <Link href={`/?${printAddress(input)}`}>{say('change')}</Link>
        </p>
      </div>
      {question === undefined ? (
        <Empty isOfferingMissing={input.offering === undefined} />
      ) : (
        <Results question={question} nameOf={nameOf} />
      )}
    </div>
  );
}

/**
 * The same object as long as the address asks the same; undefined while something is missing.
 * @param codes of the markets, with blanks between them
 */
function useQuestion(query: URLSearchParams, codes: string): CompareMarketsInput | undefined {
  const asked = new URLSearchParams(query);
  for (const name of viewNames) asked.delete(name);
  const text = asked.toString();
  return useMemo(() => {
    const targets = codes.split(' ').filter((code) => code !== '');
    const read = toApiInput({ ...readAddress(new URLSearchParams(text)), to: targets });
    return 'faults' in read || targets.length < 2 ? undefined : { ...read.shared, targets, asOf: read.asOf };
  }, [text, codes]);
}

const example = ['US', 'JP', 'CN', 'VN', 'DE', 'GB', 'AU', 'CA', 'TH', 'AE'].map((code) => `to=${code}`).join('&');

/** What is missing, and an example. */
function Empty({ isOfferingMissing }: { readonly isOfferingMissing: boolean }) {
  const say = useWords(compareWords);
  return (
    <div className="stack">
      <Note sign={say('exampleTitle')}>
        {say(isOfferingMissing ? 'needWhat' : 'needMarkets')}{' '}
        <Link href={`/compare?${example}&hs=6109.10`}>{say('example')}</Link>
      </Note>
    </div>
  );
}
