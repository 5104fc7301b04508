import { useState } from 'react';
import { Link } from 'wouter';
import { Button } from '../design/button.js';
import { Slider } from '../design/slider.js';
import { Unknown } from '../design/status.js';
import '../design/table.css';
import { useFigures } from '../language/figures.js';
import { useWords } from '../language/words.js';
import { compareWords } from './compare.words.js';
import type { ComparedMarket } from './compared-market.js';
import { figureText } from './figure-texts.js';
import { type Criterion, criteria, type Ranked, type Weights } from './ranking.js';
import { usePlanAddress } from './use-plan-address.js';

interface Props {
  readonly ranked: readonly Ranked<ComparedMarket>[];
  /** They have no place. */
  readonly blocked: readonly ComparedMarket[];
  readonly weights: Weights;
  /** Names of markets that have not been compared yet. */
  readonly waiting: readonly string[];
  onChange(weights: Weights): void;
}

/** More are shown when they are asked for. */
const FIRST = 20;

/** The markets in the order that the reader's weights give. */
export function Ranking({ ranked, blocked, waiting, weights, onChange }: Props) {
  const say = useWords(compareWords);
  const [isWhole, setWhole] = useState(false);
  const rest = isWhole ? 0 : Math.max(0, ranked.length + blocked.length + waiting.length - FIRST);
  const shown = <Item,>(items: readonly Item[], before: number): readonly Item[] =>
    rest === 0 ? items : items.slice(0, Math.max(0, FIRST - before));
  return (
    <div className="ranking">
      <section aria-labelledby="weights-title" className="noprint">
        <h2 id="weights-title">{say('weightsTitle')}</h2>
        <p className="small muted">{say('weightsLead')}</p>
        {criteria.map((criterion) => (
          <Slider
            key={criterion}
            label={say(`weight_${criterion}`)}
            value={weights[criterion]}
            onChange={(value) => onChange({ ...weights, [criterion]: value })}
          />
        ))}
        <p className="small muted">{say('scoreHelp')}</p>
      </section>
      <section aria-labelledby="rank-title">
        <h2 id="rank-title">{say('rankTitle')}</h2>
        <p className="small muted">{say(waiting.length > 0 ? 'rankMoves' : 'rankLead')}</p>
        <table>
          <thead>
            <tr>
              {(['rank', 'market', 'score', 'why'] as const).map((word) => (
                <th key={word} scope="col">
                  {say(word)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown(ranked, 0).map((each) => (
              <RankedLine key={each.market.code} ranked={each} />
            ))}
            {shown(blocked, ranked.length).map(({ code, name }) => (
              <tr key={code}>
                <td />
                <th scope="row">{name}</th>
                <td colSpan={2}>{say('blocked')}</td>
              </tr>
            ))}
            {shown(waiting, ranked.length + blocked.length).map((name) => (
              <tr key={name} className="waiting">
                <td />
                <th scope="row">{name}</th>
                <td colSpan={2}>
                  <span className="sk" aria-hidden="true" />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {rest > 0 && (
          <p className="more noprint">
            <Button onPress={() => setWhole(true)}>{say('moreRanks', { n: rest })}</Button>
          </p>
        )}
      </section>
    </div>
  );
}

function RankedLine({ ranked }: { readonly ranked: Ranked<ComparedMarket> }) {
  const say = useWords(compareWords);
  const figures = useFigures();
  const addressOf = usePlanAddress();
  const { market, place, score, strengths, weaknesses, missing, partly } = ranked;
  const withFigures = (found: readonly Criterion[]): string =>
    found
      .map((each) => {
        const figure = figureText(market, each === 'record' ? 'coverage' : each, figures, say);
        return say('criterionFigure', { name: say(`short_${each}`), figure: figure ?? '' });
      })
      .join(' · ');
  const names = (found: readonly Criterion[]): string => found.map((each) => say(`short_${each}`)).join(' · ');
  const [least, most] = [score.least, score.most].map((end) => figures.number(Math.round(end)));
  return (
    <tr>
      <td className="num">{place}</td>
      <th scope="row">
        <Link href={addressOf(market.code)}>{market.name}</Link>
      </th>
      {place === undefined ? (
        <td colSpan={2}>
          <Unknown>{say('notRanked')}</Unknown>
        </td>
      ) : (
        <>
          <td className="num score">{figures.between(least, most)}</td>
          <td>
            <ul className="why">
              {strengths.length > 0 && <li>{say('strong', { list: withFigures(strengths) })}</li>}
              {weaknesses.length > 0 && <li>{say('weak', { list: withFigures(weaknesses) })}</li>}
              {partly.length > 0 && <li className="muted">{say('partly', { list: names(partly) })}</li>}
              {missing.length > 0 && (
                <li>
                  <Unknown>{say('missing', { list: names(missing) })}</Unknown>
                </li>
              )}
            </ul>
          </td>
        </>
      )}
    </tr>
  );
}
