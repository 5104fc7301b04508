import { useId } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import '../../design/listbox.css';
import { useWords } from '../../language/words.js';
import { printedCode } from '../../plan/frame/offering-name.js';
import { fieldWords } from './fields.words.js';
import { MarkedText } from './marked-text.js';
import type { Suggested, Suggestion } from './use-suggestions.js';

interface Props {
  readonly suggested: Suggested;
  onChoose(suggestion: Suggestion): void;
}

/** The classes that match what is typed; the list stays until the next one has come. */
export function Suggestions({ suggested: { asked, found, isUnreachable }, onChoose }: Props) {
  const say = useWords(fieldWords);
  const titleId = useId();
  const title = () => {
    if (isUnreachable) return say('unreachable');
    if (asked === undefined) return say('loading');
    return say(asked === '' ? 'all' : 'matches', { n: found.length, typed: asked });
  };
  return (
    <div className="suggestions">
      <h2 id={titleId} aria-live="polite">
        {title()}
      </h2>
      <div className="listbox">
        <ListBox
          className="options"
          aria-labelledby={titleId}
          items={found.map((each) => ({ ...each, id: each.node.id }))}
          dependencies={[asked]}
          onAction={(id) => {
            const chosen = found.find(({ node }) => node.id === id);
            if (chosen !== undefined) onChoose(chosen);
          }}
        >
          {(each) => (
            <ListBoxItem className="option" textValue={each.label}>
              <MarkedText text={each.matchedText} typed={asked ?? ''} />
              {each.code != null && <span className="code">{printedCode(each.code)}</span>}
              <small>{each.matchedText === each.label ? each.place : each.label}</small>
            </ListBoxItem>
          )}
        </ListBox>
        <footer>
          {asked !== '' && say(found.some(({ code }) => code != null) ? 'suggestHelp' : 'wordHelp')}{' '}
          <span className="nw keys">{say('keys')}</span>
        </footer>
      </div>
    </div>
  );
}
