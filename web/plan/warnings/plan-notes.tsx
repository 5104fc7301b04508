import type { PlanWarningsFragment } from '../../api/generated/operations.js';
import { Note } from '../../design/note.js';
import { useWords } from '../../language/words.js';
import { placeOf } from './warning-places.js';
import { warningsWords } from './warnings.words.js';

/** What an exporter must know of the plan as a whole, read with the answer. */
export function PlanNotes({ plan }: { readonly plan: PlanWarningsFragment }) {
  const say = useWords(warningsWords);
  const notes = plan.warnings.filter((warning) => placeOf(warning) === 'answer');
  if (notes.length === 0) return null;
  return (
    <div className="plan-notes stack">
      {notes.map(({ message }) => (
        <Note key={message} sign={say('plan')}>
          {message}
        </Note>
      ))}
    </div>
  );
}
