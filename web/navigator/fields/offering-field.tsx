import { useState } from 'react';
import { Autocomplete, FieldError, Input, Label, SearchField, Text } from 'react-aria-components';
import { useWords } from '../../language/words.js';
import type { OfferingChoice, OfferingKind } from '../../plan-input/plan-input.js';
import '../../design/field.css';
import { printedCode } from '../../plan/frame/offering-name.js';
import { fieldWords } from './fields.words.js';
import { choiceOf, schemeOf, typedCode } from './offering-choice.js';
import './offering-field.css';
import { Suggestions } from './suggestions.js';
import { useOfferingName } from './use-offering-name.js';
import { useSuggestions } from './use-suggestions.js';

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

/** A word or a code, and the classes that match: beside it on a wide screen, below it on a phone. */
export function OfferingField({ label, kind, typed, chosen, onType, onChoose, fault }: Props) {
  const say = useWords(fieldWords);
  const [isTouched, setTouched] = useState(false);
  const text = typed.trim();
  const isAsking = (isTouched || fault !== undefined) && text !== '' && !isSettled(text, chosen, kind);
  const isShown = isAsking || (text === '' && schemeOf[kind] === 'intangible');
  const suggested = useSuggestions(text, kind, isAsking);
  const name = useOfferingName(chosen);
  return (
    <Autocomplete
      inputValue={typed}
      onInputChange={(next) => {
        setTouched(true);
        onType(next, typedCode(next, kind));
      }}
      disableAutoFocusFirst
    >
      <div className="offering">
        <SearchField className={fault === undefined ? 'field' : 'field bad'} isInvalid={fault !== undefined} id="what">
          <Label className="vh">{label}</Label>
          <FieldError className="err">{fault}</FieldError>
          <Input
            className="input"
            type="text"
            role="combobox"
            aria-expanded={isShown}
            autoComplete="off"
            placeholder={say(exampleOf[kind])}
          />
          <Text slot="description" className="hint">
            {chosen === undefined ? say(hintOf[kind]) : say(...chosenText(chosen, name))}
          </Text>
        </SearchField>
        {isShown && (
          <Suggestions suggested={suggested} onChoose={(each) => onChoose(choiceOf(each, kind), each.matchedText)} />
        )}
      </div>
    </Autocomplete>
  );
}

/** Nothing is to be suggested for what was chosen from the list. */
const isSettled = (typed: string, chosen: OfferingChoice | undefined, kind: OfferingKind): boolean =>
  chosen !== undefined && typedCode(typed, kind) === undefined;

const hintOf = {
  goods: 'goodsHint',
  service: 'serviceHint',
  software: 'otherHint',
  technology: 'otherHint',
} as const;

const exampleOf = {
  goods: 'goodsExample',
  service: 'serviceExample',
  software: 'softwareExample',
  technology: 'technologyExample',
} as const;

type ChosenText = ['chosenCode' | 'chosenName' | 'chosenClass', Record<string, string>];

/** A code and the name of its class; one of them where the other is not known, or says nothing. */
function chosenText({ by, value }: OfferingChoice, name: string | undefined): ChosenText {
  if (name === undefined) return ['chosenCode', { code: value }];
  if (by === 'classId') return ['chosenClass', { name }];
  return ['chosenName', { code: printedCode(value), name }];
}
