import { Slider } from '../design/slider.js';
import { Unknown } from '../design/status.js';
import '../design/table.css';
import { useFigures } from '../language/figures.js';
import { useWords } from '../language/words.js';
import { compareWords } from './compare.words.js';
import type { ComparedMarket } from './compared-market.js';
import { type Criterion, criteria, rank, type Weights } from './ranking.js';

interface Props {
  readonly markets: readonly ComparedMarket[];
  readonly weights: Weights;
  onChange(weights: Weights): void;
}

/** The markets in the order that the reader's weights give; what is blocked has no rank. */
export function Ranking({ markets, weights, onChange }: Props) {
  const say = useWords(compareWords);
  const figures = useFigures();
  if (markets.length < 2) return null;
  const open = markets.filter(({ plan }) => plan.verdict !== 'BLOCKED');
  const blocked = markets.filter(({ plan }) => plan.verdict === 'BLOCKED');
  const named = (found: readonly Criterion[]): string => found.map((each) => say(`weight_${each}`)).join(', ');
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
        <div className="scroll">
          <table>
            <thead>
              <tr>
                {(['rank', 'market', 'score', 'best', 'missing'] as const).map((word) => (
                  <th key={word} scope="col">
                    {say(word)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rank(open, weights).map(({ market, score, strengths, missing }, index) => (
                <tr key={market.code}>
                  <td>{score === undefined ? '–' : index + 1}</td>
                  <th scope="row">{market.name}</th>
                  {score === undefined ? (
                    <td colSpan={3}>
                      <Unknown>{say('notRanked')}</Unknown>
                    </td>
                  ) : (
                    <>
                      <td>{figures.number(Math.round(score))}</td>
                      <td>{named(strengths)}</td>
                      <td>{missing.length === 0 ? say('nothing') : <Unknown>{named(missing)}</Unknown>}</td>
                    </>
                  )}
                </tr>
              ))}
              {blocked.map(({ code, name }) => (
                <tr key={code}>
                  <td>–</td>
                  <th scope="row">{name}</th>
                  <td colSpan={3}>{say('blocked')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
    </div>
  );
}
