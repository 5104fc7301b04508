import type { PlanDutyFragment } from '../../api/generated/operations.js';
import { Note } from '../../design/note.js';
import { Unknown } from '../../design/status.js';
import { useFigures } from '../../language/figures.js';
import { useWords } from '../../language/words.js';
import { rateText } from '../answer/answer-figures.js';
import { type Warning, warningsByNode } from '../warnings/warning-places.js';
import { WarningsAbout } from '../warnings/warnings-about.js';
import { dutyWords } from './duty.words.js';
import { NationalLines } from './national-lines.js';
import { RateLine } from './rate-line.js';
import { WaterfallTable } from './waterfall.js';
import { inOrder, waterfallRows } from './waterfall-rows.js';
import './duty.css';

interface Props {
  readonly plan: PlanDutyFragment;
}

/** What the duty is made of, and each rate that can be used with what it asks for. Only goods have a duty. */
export function Duty({ plan }: Props) {
  const say = useWords(dutyWords);
  if (plan.offering.mode !== 'GOODS') return null;
  const { duty } = plan;
  const warnings = warningsByNode(plan.warnings);
  const lines = inOrder(duty.lines, duty.best?.rule.id);
  return (
    <section className="sec" id="duty" aria-labelledby="duty-title">
      <h2 id="duty-title">{say('title')}</h2>
      <p className="duty-intro">
        {say('intro')} <Saving plan={plan} />
      </p>
      {duty.note != null && <Note sign={say('noteSign')}>{duty.note}</Note>}
      {lines.length === 0 ? (
        <p className="duty-none">
          {say('noLines')}: <Unknown />
        </p>
      ) : (
        <div className="duty-columns">
          <section aria-labelledby="duty-parts">
            <h3 id="duty-parts">{say('parts')}</h3>
            <Waterfalls plan={plan} />
            <WarningsAbout warnings={warningsAboutLayers(plan)} />
          </section>
          <section aria-labelledby="duty-rates">
            <h3 id="duty-rates">{say('rates')}</h3>
            {lines.map((line) => (
              <RateLine
                key={line.rule.id}
                line={line}
                isBest={line.rule.id === duty.best?.rule.id}
                warnings={warnings.get(line.rule.id)}
              />
            ))}
          </section>
        </div>
      )}
      {duty.nationalLines.length > 0 && <NationalLines plan={plan} />}
    </section>
  );
}

/** Each warning about an additional duty once, though every rate has the same ones. */
function warningsAboutLayers({ duty, warnings }: PlanDutyFragment): readonly Warning[] {
  const layers = new Set(duty.lines.flatMap((line) => line.layers.map(({ rule }) => rule.id)));
  const byNode = warningsByNode(warnings);
  return [...new Set([...layers].flatMap((id) => byNode.get(id) ?? []))];
}

/** What the best rate saves, if that is known. */
function Saving({ plan: { duty } }: Props) {
  const say = useWords(dutyWords);
  const figures = useFigures();
  const [best, mfn] = [duty.best, duty.mfn].map((of) => duty.lines.find(({ rule }) => rule.id === of?.rule.id));
  if (best?.agreement == null) return duty.saving === 0 && duty.lines.length > 1 ? say('savesNothing') : null;
  const agreement = best.agreement.name;
  if (duty.saving != null) return say('saves', { agreement, points: figures.number(duty.saving) });
  const [rate, general] = [rateText(best, figures), rateText(mfn, figures)];
  return rate === undefined || general === undefined ? null : say('compares', { agreement, rate, general });
}

/** The best rate and the general one, on one axis; where they are the same, the next one with it. */
function Waterfalls({ plan: { duty, questions } }: Props) {
  const ids = [...new Set([duty.best?.rule.id, duty.mfn?.rule.id, ...duty.lines.map(({ rule }) => rule.id)])];
  const shown = ids.flatMap((id) => duty.lines.find(({ rule }) => rule.id === id) ?? []).slice(0, 2);
  const decided = new Set(questions.flatMap(({ decides }) => decides.map(({ id }) => id)));
  const lines = shown.map((line) => ({
    line,
    waterfall: waterfallRows(line, (rule) => decided.has(rule)),
  }));
  const max = Math.max(...lines.map(({ waterfall }) => waterfall.max));
  // A question is asked once, where it is first read.
  return lines.map(({ line, waterfall }, index) => (
    <WaterfallTable
      key={line.rule.id}
      line={line}
      waterfall={waterfall}
      max={max}
      questions={index === 0 ? questions : []}
    />
  ));
}
