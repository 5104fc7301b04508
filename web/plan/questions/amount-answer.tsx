import { type FormEvent, useState } from 'react';
import { writtenMoney } from '../../../src/written/money-text.js';
import { writtenNumber } from '../../../src/written/number-text.js';
import { Button } from '../../design/button.js';
import { TextField } from '../../design/text-field.js';
import { useWords } from '../../language/words.js';
import { questionsWords } from './questions.words.js';

interface Props {
  /** Id of the question. */
  readonly labelledBy: string;
  readonly kind: 'amount' | 'money';
  readonly unit: string | null | undefined;
  /** As it was written before. */
  readonly given: string | undefined;
  onAnswer(written: string): void;
}

/** Takes an amount as people write it. What cannot be read is named, and stays. */
export function AmountAnswer({ labelledBy, kind, unit, given, onAnswer }: Props) {
  const say = useWords(questionsWords);
  const [written, setWritten] = useState(given ?? '');
  const [unread, setUnread] = useState<string>();
  const [known, setKnown] = useState(given);
  if (known !== given) {
    setKnown(given);
    setWritten(given ?? '');
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const isRead =
      kind === 'money' ? writtenMoney(written)?.currencies.length === 1 : writtenNumber(written) !== undefined;
    if (isRead) onAnswer(written.trim());
    else setUnread(written);
  };
  const label = kind === 'money' ? say('money') : unit == null ? say('count') : say('amount', { unit });
  return (
    <form className="amount" aria-labelledby={labelledBy} onSubmit={submit} noValidate>
      <TextField
        label={label}
        value={written}
        onChange={(text) => {
          setWritten(text);
          setUnread(undefined);
        }}
        inputMode={kind === 'money' ? 'text' : 'decimal'}
        {...(kind === 'money' ? { hint: say('moneyHint') } : {})}
        fault={unread === undefined ? undefined : say(kind === 'money' ? 'badMoney' : 'badAmount', { given: unread })}
      />
      <Button type="submit">{say('apply')}</Button>
    </form>
  );
}
