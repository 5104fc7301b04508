import { type FormEvent, useState } from 'react';
import { useSearchParams } from 'wouter';
import { Button } from '../../design/button.js';
import { TextField } from '../../design/text-field.js';
import { useWords } from '../../language/words.js';
import { printAddress, readAddress } from '../../plan-input/address.js';
import { toApiInput } from '../../plan-input/api-input.js';
import { faultText } from '../../plan-input/fault-text.js';
import { faultWords } from '../../plan-input/faults.words.js';
import type { ConsignmentInput } from '../../plan-input/plan-input.js';
import { landedCostWords } from './landed-cost.words.js';

const fields = ['value', 'quantity', 'unit'] as const;

/** Puts the value and the quantity of a shipment into the address; the plan follows it. */
export function ConsignmentForm() {
  const say = useWords(landedCostWords);
  const sayFault = useWords(faultWords);
  const [query, setQuery] = useSearchParams();
  const input = readAddress(query);
  const [draft, setDraft] = useState<{ readonly of: string; readonly consignment: ConsignmentInput }>();
  const [isSent, setIsSent] = useState(false);

  // A draft belongs to its address: back and forward show the values of theirs.
  const consignment = draft?.of === String(query) ? draft.consignment : input.consignment;
  const read = toApiInput({ ...input, consignment });
  const faults = 'faults' in read ? read.faults : [];
  const faultOf = (field: (typeof fields)[number]): string | undefined => {
    const fault = isSent ? faults.find((each) => each.field === field) : undefined;
    return fault === undefined ? undefined : faultText(sayFault, fault);
  };
  const set = (field: (typeof fields)[number]) => (text: string) =>
    setDraft({ of: String(query), consignment: { ...consignment, [field]: text.trim() === '' ? undefined : text } });
  const send = (event: FormEvent) => {
    event.preventDefault();
    setIsSent(true);
    if (faults.length > 0) return;
    setQuery(printAddress({ ...input, consignment }));
    setDraft(undefined);
  };
  return (
    <form className="consignment" onSubmit={send}>
      <TextField
        label={say('value')}
        hint={say('valueHint')}
        value={consignment.value ?? ''}
        onChange={set('value')}
        fault={faultOf('value')}
      />
      <TextField
        label={say('quantity')}
        hint={say('quantityHint')}
        value={consignment.quantity ?? ''}
        onChange={set('quantity')}
        fault={faultOf('quantity')}
        inputMode="decimal"
      />
      <TextField label={say('unit')} hint={say('unitHint')} value={consignment.unit ?? ''} onChange={set('unit')} />
      <Button type="submit">{say('calculate')}</Button>
    </form>
  );
}
