import { useId } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { SuggestOfferingsQuery } from '../../api/generated/operations.js';
import '../../design/listbox.css';
import { useWords } from '../../language/words.js';
import { printedCode } from '../../plan/frame/offering-name.js';
import { fieldWords } from './fields.words.js';
import { MarkedText } from './marked-text.js';

type Suggestion = SuggestOfferingsQuery['suggest'][number];

interface Props {
  /** What was asked for; undefined before the first answer. */
  readonly asked: string | undefined;
  readonly found: readonly Suggestion[];
  readonly isUnreachable: boolean;
  onChoose(suggestion: Suggestion): void;
}

/** The classes that match what is typed; the list stays until the next one has come. */
export function Suggestions({ asked, found, isUnreachable, onChoose }: Props) {
  const say = useWords(fieldWords);
  const titleId = useId();
  const title = () => {
    if (isUnreachable) return say('unreachable');
    return asked === undefined ? say('loading') : say('matches', { n: found.length, typed: asked });
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
          {say('suggestHelp')} <span className="nw keys">{say('keys')}</span>
        </footer>
      </div>
    </div>
  );
}
