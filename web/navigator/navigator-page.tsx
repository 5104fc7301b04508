import { type FormEvent, useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { Button } from '../design/button.js';
import { ChoiceChips } from '../design/choice-chips.js';
import { DateField } from '../design/date-field.js';
import { Disclosure } from '../design/disclosure.js';
import { useWords } from '../language/words.js';
import { printAddress, readAddress } from '../plan-input/address.js';
import { type InputFault, toApiInput } from '../plan-input/api-input.js';
import { faultText } from '../plan-input/fault-text.js';
import { faultWords } from '../plan-input/faults.words.js';
import { offeringKinds, type PlanInput } from '../plan-input/plan-input.js';
import { MarketField } from './fields/market-field.js';
import { typedCode } from './fields/offering-choice.js';
import { OfferingField } from './fields/offering-field.js';
import { MoreDetails } from './more-details.js';
import { navigatorWords } from './navigator.words.js';
import './navigator.css';
import { Teaching } from './teaching.js';

/** The form whose input the address holds, so that reloading, sharing and going back keep it. */
export function NavigatorPage() {
  const say = useWords(navigatorWords);
  const sayFault = useWords(faultWords);
  const [query, setQuery] = useSearchParams();
  const [, navigate] = useLocation();
  const [faults, setFaults] = useState<readonly InputFault[]>([]);
  const input = readAddress(query);
  const change = (changed: Partial<PlanInput>): void => {
    setQuery(printAddress({ ...input, ...changed }), { replace: true });
    setFaults([]);
  };
  const faultOf = (field: InputFault['field']): string | undefined => {
    const fault = faults.find((each) => each.field === field);
    return fault && faultText(sayFault, fault);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const read = toApiInput(input);
    if (!('faults' in read)) {
      navigate(`/plan?${printAddress(input)}`);
      return;
    }
    setFaults(read.faults);
    const [first] = read.faults;
    // The fault is shown first, so that a screen reader says it with the field.
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`#${first?.field} input, #${first?.field}`)?.focus(),
    );
  };
  return (
    <div className="wrap navigator">
      <div className="lead">
        <h1>{say('title')}</h1>
        <p>{say('lead')}</p>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: <search> has no form semantics */}
      <form onSubmit={submit} aria-label={say('form')} noValidate role="search">
        <div className="line">
          <span className="line-label">{say('route')}</span>
          <div className="sentence">
            <MarketField label={say('from')} chosen={input.from ?? 'KR'} onChoose={(from) => change({ from })} />
            <span>{say('afterFrom')}</span>
            <MarketField
              label={say('to')}
              chosen={input.to[0]}
              onChoose={(code) => change({ to: code === undefined ? [] : [code] })}
              fault={faultOf('to')}
              id="to"
            />
          </div>
        </div>
        <div className="line">
          <span className="line-label">{say('what')}</span>
          <div className="what">
            <ChoiceChips
              label={say('kind')}
              isLabelHidden
              options={offeringKinds.map((value) => ({ value, name: say(value) }))}
              chosen={input.kind}
              onChoose={(kind) => change({ kind, offering: typedCode(input.typed ?? '', kind) })}
            />
            <OfferingField
              label={say('what')}
              kind={input.kind}
              typed={input.typed ?? input.offering?.value ?? ''}
              chosen={input.offering}
              onType={(typed, offering) => change({ typed, offering })}
              onChoose={(offering, typed) => change({ typed, offering })}
              fault={faultOf('what')}
            />
          </div>
        </div>
        <div className="line">
          <span className="line-label">
            {say('when')} <small>{say('today')}</small>
          </span>
          <div className="sentence">
            <DateField label={say('start')} isLabelHidden value={input.on} onChange={(on) => change({ on })} />
          </div>
        </div>
        <div className="line whole">
          <Disclosure
            summary={say('more')}
            isOpen={hasDetails(input) || faults.some(({ field }) => field !== 'to' && field !== 'what')}
          >
            <MoreDetails input={input} change={change} faultOf={faultOf} />
          </Disclosure>
        </div>
        <div className="go">
          <Button type="submit" look="primary" big>
            {say('submit')}
          </Button>
          <span className="small muted" role="status">
            {faults.length > 0 ? say('faults', { n: faults.length }) : say('kept')}
          </span>
        </div>
      </form>
      <Teaching />
    </div>
  );
}

/** Whether the address has anything that the details show. */
function hasDetails({ firm, sale, consignment, entryOn, prefer }: PlanInput): boolean {
  const said = [...Object.values(firm), ...Object.values(sale), ...Object.values(consignment), entryOn, prefer];
  return said.some((value) => (Array.isArray(value) ? value.length > 0 : value !== undefined));
}
