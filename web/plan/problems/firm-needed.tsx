import { Link, useSearchParams } from 'wouter';
import { Note } from '../../design/note.js';
import { useWords } from '../../language/words.js';
import { withoutFirm } from './own-data.js';
import { problemsWords } from './problems.words.js';

/** The plan is that of a firm, and nobody is signed in, as after a reload: how to see it. */
export function FirmNeeded() {
  const say = useWords(problemsWords);
  const [query] = useSearchParams();
  const rest = withoutFirm(query);
  return (
    <Note kind="stop" sign={say('firmSign')}>
      {say.parts('firmNeeded', {
        a: (inside) => <Link href={`/plans?from=${encodeURIComponent(`/plan?${query}`)}`}>{inside}</Link>,
      })}{' '}
      {!rest.has('product') && <Link href={`/plan?${rest}`}>{say('withoutFirm')}</Link>}
    </Note>
  );
}
