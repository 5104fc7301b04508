import { Bar } from '../../design/bar.js';
import { Unknown } from '../../design/status.js';
import '../../design/table.css';
import { type Figures, useFigures } from '../../language/figures.js';
import { useWords } from '../../language/words.js';
import { dutyWords } from './duty.words.js';
import type { DutyLine, LayerRow, Percentage, Waterfall } from './waterfall-rows.js';

interface Question {
  readonly key: string;
  readonly text: string;
  readonly decides: readonly { readonly id: string }[];
}

interface Props {
  readonly line: DutyLine;
  readonly waterfall: Waterfall;
  /** The end of the axis, the same for all tables beside each other. */
  readonly max: number;
  readonly questions: readonly Question[];
}

/** A table of what the duty is made of, with a bar in each row. */
export function WaterfallTable({ line, waterfall: { base, layers, total }, max, questions }: Props) {
  const say = useWords(dutyWords);
  const figures = useFigures();
  return (
    <table className="waterfall">
      <caption>
        {line.agreement == null ? say('withoutAgreement') : say('withAgreement', { agreement: line.agreement.name })}
      </caption>
      <thead className="vh">
        <tr>
          <th scope="col">{say('part')}</th>
          <th scope="col">{say('bar')}</th>
          <th scope="col">{say('figure')}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">
            {say(line.agreement == null ? 'general' : 'preferential')}
            {base.low === undefined && base.high === undefined && <small>{line.formula}</small>}
          </th>
          <PercentageCells percentage={base} max={max} />
        </tr>
        {layers.map((row) => (
          <LayerCells key={row.layer.rule.id} row={row} max={max} questions={questions} figures={figures} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{say('total')}</th>
          <PercentageCells percentage={total} max={max} isTotal />
        </tr>
      </tfoot>
    </table>
  );
}

interface PercentageProps {
  readonly percentage: Percentage;
  readonly max: number;
  readonly isTotal?: boolean;
}

function PercentageCells({ percentage: { low, high }, max, isTotal = false }: PercentageProps) {
  const say = useWords(dutyWords);
  const figures = useFigures();
  const text = figures.between(percentIn(figures, low), percentIn(figures, high));
  if (text === undefined)
    return (
      <>
        <td>
          <Bar max={1} from={0} to={0.3} look="open" />
        </td>
        <td>
          <Unknown>{say('noPercent')}</Unknown>
        </td>
      </>
    );
  return (
    <>
      <td>
        <Bar
          max={max}
          from={0}
          to={low ?? 0}
          upTo={high}
          runsOn={high === undefined}
          look={isTotal ? 'total' : undefined}
        />
      </td>
      <td>{text}</td>
    </>
  );
}

interface LayerProps {
  readonly row: LayerRow;
  readonly max: number;
  readonly questions: readonly Question[];
  readonly figures: Figures;
}

function LayerCells({ row: { layer, points, isOpen, from, to }, max, questions, figures }: LayerProps) {
  const say = useWords(dutyWords);
  const question = isOpen ? questions.find(({ decides }) => decides.some(({ id }) => id === layer.rule.id)) : undefined;
  const rate = percentIn(figures, layer.rate) ?? say('unknownRate');
  const isLess = points !== undefined && points < 0;
  const isHatched = isOpen || points === undefined;
  return (
    <tr>
      <th scope="row">
        {layer.rule.name}
        <small>{say(layer.effect, { rate })}</small>
        {question !== undefined && (
          <small>
            {say.parts('decidedBy', { a: (inside) => <a href="#questions">{inside}</a>, question: question.text })}{' '}
            {say('openLeftOut')}
          </small>
        )}
      </th>
      <td>
        <Bar
          max={max}
          from={from}
          to={points === undefined ? from + max * 0.15 : to}
          look={isHatched ? 'open' : isLess ? 'less' : undefined}
        />
      </td>
      <td>{figure()}</td>
    </tr>
  );

  function figure() {
    if (points === undefined) return <Unknown>{isOpen ? say('open') : undefined}</Unknown>;
    const text = say('points', { sign: signOf(points), points: figures.number(Math.abs(points)) });
    return (
      <>
        {text}
        {isOpen && <small>{say('open')}</small>}
      </>
    );
  }
}

function signOf(points: number): string {
  if (points === 0) return '';
  return points < 0 ? '−' : '+';
}

const percentIn = (figures: Figures, rate: number | null | undefined): string | undefined =>
  rate == null ? undefined : figures.percent(rate);
