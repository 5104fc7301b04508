import { type FormEvent, useState } from 'react';
import { useMutation } from 'urql';
import { ReportFactDocument, type ReportReason } from '../api/generated/operations.js';
import { Button } from '../design/button.js';
import { ChoiceChips } from '../design/choice-chips.js';
import { Dialog } from '../design/dialog.js';
import { Note } from '../design/note.js';
import { TextField } from '../design/text-field.js';
import { useWords } from '../language/words.js';
import { useNames } from '../names/use-names.js';
import { reportWords } from './report.words.js';

interface Props {
  /** ID of the fact. */
  readonly fact: string;
  /** Its name, for the dialog and for screen readers. */
  readonly name: string;
}

/** A quiet way to say that a fact is wrong. Needs no account. */
export function ReportFact({ fact, name }: Props) {
  const say = useWords(reportWords);
  return (
    <Dialog
      title={say('title')}
      trigger={
        <Button look="quiet" aria-label={say('openAbout', { name })} isSmall>
          {say('open')}
        </Button>
      }
    >
      {(close) => <ReportForm fact={fact} name={name} close={close} />}
    </Dialog>
  );
}

const reasons = ['WRONG', 'OUT_OF_DATE', 'MISSING', 'OTHER'] as const satisfies readonly ReportReason[];

function ReportForm({ fact, name, close }: Props & { close(): void }) {
  const say = useWords(reportWords);
  const [reason, setReason] = useState<ReportReason>('WRONG');
  const [text, setText] = useState('');
  const [link, setLink] = useState('');
  const [{ data, error, fetching }, report] = useMutation(ReportFactDocument);
  const nameOf = useNames();
  const problems = data?.reportFact.problems ?? [];
  const problemOf = (field: string) => problems.find((each) => each.field?.includes(field))?.message;
  const reference = data?.reportFact.reference;
  if (reference != null)
    return (
      <div className="stack">
        <Note kind="go" sign={say('sent')}>
          {say('thanks', { reference })}
        </Note>
        <Button onPress={close}>{say('close')}</Button>
      </div>
    );
  const send = (event: FormEvent): void => {
    event.preventDefault();
    void report({ input: { fact, reason, text, link: link.trim() === '' ? undefined : link.trim() } });
  };
  const others = problems.filter(({ field }) => !field?.includes('text') && !field?.includes('link'));
  return (
    <form onSubmit={send} noValidate>
      <p className="small">{say('about', { name })}</p>
      <ChoiceChips<ReportReason>
        label={say('reason')}
        options={reasons.map((value) => ({ value, name: nameOf('ReportReason', value) }))}
        chosen={reason}
        onChoose={setReason}
      />
      <TextField
        label={say('text')}
        hint={say('textHint')}
        value={text}
        onChange={setText}
        fault={problemOf('text')}
        maxLength={2000}
        isLong
      />
      <TextField
        label={say('link')}
        hint={say('linkHint')}
        value={link}
        onChange={setLink}
        fault={problemOf('link')}
        inputMode="url"
      />
      {(error != null || others.length > 0) && (
        <Note kind="stop" sign={say('failed')}>
          {[
            ...others.map(({ message }) => message),
            ...(error?.graphQLErrors.map(({ message }) => message) ?? []),
          ].join(' ')}
        </Note>
      )}
      <div className="row">
        <Button type="submit" look="primary" isDisabled={fetching}>
          {say('send')}
        </Button>
        <Button onPress={close}>{say('cancel')}</Button>
      </div>
    </form>
  );
}
