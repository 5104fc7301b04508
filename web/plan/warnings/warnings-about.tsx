import { Note } from '../../design/note.js';
import { useWords } from '../../language/words.js';
import type { Warning } from './warning-places.js';
import { warningsWords } from './warnings.words.js';

interface Props {
  readonly warnings: readonly Warning[] | undefined;
}

/** The warnings about one fact, where that fact is read. */
export function WarningsAbout({ warnings = [] }: Props) {
  const say = useWords(warningsWords);
  return warnings.map(({ code, message }) => (
    <Note
      key={message}
      kind="care"
      sign={say(code === 'SOURCES_DISAGREE' || code === 'SOURCE_OUTDATED' ? code : 'other')}
    >
      {message}
    </Note>
  ));
}

/** Those about the sources alone are read with the sources. */
export const isAboutSources = ({ code }: Pick<Warning, 'code'>): boolean => code === 'SOURCE_OUTDATED';
