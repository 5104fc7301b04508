import { useMemo } from 'react';
import { Link, useSearchParams } from 'wouter';
import { Button } from '../design/button.js';
import { Note } from '../design/note.js';
import { useWords } from '../language/words.js';
import { OfferingFields } from '../navigator/fields/offering-fields.js';
import { useMarkets } from '../navigator/fields/use-markets.js';
import { printAddress, readAddress } from '../plan-input/address.js';
import { type InputFault, toApiInput } from '../plan-input/api-input.js';
import { faultText } from '../plan-input/fault-text.js';
import { faultWords } from '../plan-input/faults.words.js';
import type { PlanInput } from '../plan-input/plan-input.js';
import { totalsCurrency } from '../plan-input/totals-currency.js';
import './compare.css';
import { compareWords } from './compare.words.js';
import { MarketChips } from './market-chips.js';
import { Results } from './results.js';
import { Teaching } from './teaching.js';
import type { Question } from './use-comparison.js';
import { useScheduleMarkets } from './use-schedule-markets.js';
import { readView, viewNames, withView } from './view.js';

/** Markets side by side, for one offering. The address holds the input, the order and the weights. */
export default function ComparePage() {
  const say = useWords(compareWords);
  const [query, setQuery] = useSearchParams();
  const markets = useMarkets();
  const input = readAddress(query);
  const view = readView(query);
  const all = useScheduleMarkets(view.isEverywhere);
  const origin = (input.from ?? 'KR').toUpperCase();
  const chosen = [...new Set(input.to.map((code) => code.toUpperCase()))];
  const targets = view.isEverywhere ? all.filter((code) => code !== origin) : chosen;
  const asked = useQuestion(query, targets.join(' '));
  const nameOf = (code: string): string => markets?.find((market) => market.code === code)?.name ?? code;
  const change = (changed: Partial<PlanInput>): void =>
    setQuery(withView(printAddress({ ...input, ...changed }), view), { replace: true });
  return (
    <div className="wrap compare">
      <div className="lead">
        <h1>{'targets' in asked ? say('titleOf', { n: asked.targets.length }) : say('title')}</h1>
      </div>
      <div className="compare-form noprint">
        <OfferingFields input={input} change={change} />
        {!view.isEverywhere && <MarketChips chosen={chosen} nameOf={nameOf} onChange={(to) => change({ to })} />}
        <p className="row">
          <Button onPress={() => setQuery(withView(query, { ...view, isEverywhere: !view.isEverywhere }))}>
            {say(view.isEverywhere ? 'onlyChosen' : 'whereTo')}
          </Button>
          <Link href={`/?${printAddress(input)}`}>{say('change')}</Link>
        </p>
      </div>
      {'targets' in asked ? (
        <Results question={asked} input={input} nameOf={nameOf} />
      ) : (
        <>
          <Faults faults={asked.faults} isMarketMissing={!view.isEverywhere && chosen.length < 2} />
          <Teaching />
        </>
      )}
    </div>
  );
}

interface Unasked {
  readonly faults: readonly InputFault[];
}

/**
 * The same object as long as the address asks the same; faults while something is missing.
 * @param codes of the markets, with blanks between them
 */
function useQuestion(query: URLSearchParams, codes: string): Question | Unasked {
  const asked = new URLSearchParams(query);
  for (const name of [...viewNames, 'to']) asked.delete(name);
  const text = asked.toString();
  // Apart from the targets, so that rows stay while markets are added.
  const read = useMemo(() => {
    // The markets are looked at below.
    const input = toApiInput({ ...readAddress(new URLSearchParams(text)), to: ['-'] });
    return 'faults' in input
      ? input
      : { input: { ...input.shared, asOf: input.asOf }, currency: totalsCurrency(input), faults: [] };
  }, [text]);
  return useMemo(() => {
    const targets = codes.split(' ').filter((code) => code !== '');
    return 'input' in read && targets.length > 1 ? { ...read, targets } : { faults: read.faults };
  }, [read, codes]);
}

interface FaultsProps extends Unasked {
  readonly isMarketMissing: boolean;
}

/** What to do before anything can be compared. */
function Faults({ faults, isMarketMissing }: FaultsProps) {
  const say = useWords(compareWords);
  const sayFault = useWords(faultWords);
  const unreadable = faults.filter(({ fault }) => fault !== 'missing');
  const isOfferingMissing = faults.some(({ field, fault }) => field === 'what' && fault === 'missing');
  return (
    <div role="status">
      {unreadable.map((fault) => (
        <Note key={fault.field} kind="care" sign={say('error')}>
          {faultText(sayFault, fault)}
        </Note>
      ))}
      {isOfferingMissing && <p>{say('needWhat')}</p>}
      {isMarketMissing && <p>{say('needMarkets')}</p>}
    </div>
  );
}
