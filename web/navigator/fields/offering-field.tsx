import { useId, useState } from 'react';
import { Autocomplete, FieldError, Input, Label, ListBox, ListBoxItem, SearchField, Text } from 'react-aria-components';
import { useQuery } from 'urql';
import { SuggestOfferingsDocument } from '../../api/generated/operations.js';
import { useWords } from '../../language/words.js';
import type { OfferingChoice, OfferingKind } from '../../plan-input/plan-input.js';
import '../../design/field.css';
import '../../design/listbox.css';
import { fieldWords } from './fields.words.js';
import { choiceOf, schemeOf, typedCode } from './offering-choice.js';
import './offering-field.css';
import { useDelayed } from './use-delayed.js';

interface Props {
  readonly label: string;
  readonly kind: OfferingKind;
  readonly typed: string;
  readonly chosen: OfferingChoice | undefined;
  /** Words that were typed, with the code in them or `undefined`. */
  onType(typed: string, code: OfferingChoice | undefined): void;
  onChoose(choice: OfferingChoice, name: string): void;
  readonly fault?: string | undefined;
}

const SHORTEST = 1;

/** A word or a code, and the classes that match: beside it on a wide screen, below it on a phone. */
export function OfferingField({ label, kind, typed, chosen, onType, onChoose, fault }: Props) {
  const say = useWords(fieldWords);
  const titleId = useId();
  const [isTouched, setTouched] = useState(false);
  const query = useDelayed(typed.trim());
  const isAsked =
    query.length >= SHORTEST &&
    query === typed.trim() &&
    (chosen === undefined || (isTouched && !isSettled(typed, chosen, kind)));
  const [{ data, error, fetching }] = useQuery({
    query: SuggestOfferingsDocument,
    variables: { query, scheme: schemeOf[kind] },
    pause: !isAsked,
  });
  const found = isAsked ? (data?.suggest ?? []) : [];
  return (
    <Autocomplete
      inputValue={typed}
      onInputChange={(text) => {
        setTouched(true);
        onType(text, typedCode(text, kind));
      }}
      disableAutoFocusFirst
    >
      <div className="offering">
        <SearchField className={fault === undefined ? 'field' : 'field bad'} isInvalid={fault !== undefined} id="what">
          <Label className="vh">{label}</Label>
          <FieldError className="err">{fault}</FieldError>
          <Input className="input" autoComplete="off" />
          <Text slot="description" className="hint">
            {chosen === undefined ? say(hintOf(kind)) : say('chosenCode', { code: chosen.value })}
          </Text>
        </SearchField>
        {isAsked && (
          <div className="suggestions">
            <h2 id={titleId} aria-live="polite">
              {error === undefined || error === null
                ? fetching
                  ? say('loading')
                  : say('matches', { n: found.length, typed: query })
                : say('unreachable')}
            </h2>
            <div className="listbox">
              <ListBox
                className="options"
                aria-labelledby={titleId}
                items={found.map((each) => ({ ...each, id: each.node.id }))}
                onAction={(id) => {
                  const each = found.find(({ node }) => node.id === id);
                  if (each !== undefined) onChoose(choiceOf(each, kind), each.matchedText);
                }}
              >
                {(each) => (
                  <ListBoxItem className="option" textValue={each.label}>
                    <span>{each.matchedText}</span>
                    {each.code != null && <span className="code">{each.code}</span>}
                    <small>{each.matchedText === each.label ? each.place : each.label}</small>
                  </ListBoxItem>
                )}
              </ListBox>
              <footer>
                {say('suggestHelp')} <span className="nw">{say('keys')}</span>
              </footer>
            </div>
          </div>
        )}
      </div>
    </Autocomplete>
  );
}

/** Nothing is to be suggested for what was chosen from the list. */
const isSettled = (typed: string, chosen: OfferingChoice | undefined, kind: OfferingKind): boolean =>
  chosen !== undefined && typedCode(typed, kind) === undefined;

const hintOf = (kind: OfferingKind) =>
  kind === 'goods' ? 'goodsHint' : kind === 'service' ? 'serviceHint' : 'otherHint';
