import type { PlanWarningsFragment } from '../../api/generated/operations.js';
import { Note } from '../../design/note.js';
import { useWords } from '../../language/words.js';
import { placeOf } from './warning-places.js';
import { warningsWords } from './warnings.words.js';

interface Props {
  readonly plan: PlanWarningsFragment;
}

/** Sources that disagree or are out of date, and faults of the records. */
export function Warnings({ plan }: Props) {
  const say = useWords(warningsWords);
  const warnings = plan.warnings.filter((warning) => placeOf(warning) === 'sources');
  return (
    <section className="sec" id="warnings" aria-labelledby="warnings-title">
      <h2 id="warnings-title">{say('title')}</h2>
      <p>{say(warnings.length === 0 ? 'none' : 'lead')}</p>
      <div className="stack">
        {warnings.map(({ code, message }) => (
          <Note key={message} kind="care" sign={say(isNamed(code) ? code : 'other')}>
            {message}
          </Note>
        ))}
      </div>
    </section>
  );
}

const isNamed = (code: string): code is 'SOURCES_DISAGREE' | 'SOURCE_OUTDATED' =>
  code === 'SOURCES_DISAGREE' || code === 'SOURCE_OUTDATED';
