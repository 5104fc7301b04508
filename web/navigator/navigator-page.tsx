import { type FormEvent, lazy, Suspense, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { withParticles } from '../../src/messages/rendering/korean-particles.js';
import { Button } from '../design/button.js';
import { Disclosure } from '../design/disclosure.js';
import { useWords } from '../language/words.js';
import { printAddress } from '../plan-input/address.js';
import { type InputFault, toApiInput } from '../plan-input/api-input.js';
import { faultText } from '../plan-input/fault-text.js';
import { faultWords } from '../plan-input/faults.words.js';
import type { PlanInput } from '../plan-input/plan-input.js';
import { MarketField } from './fields/market-field.js';
import { OfferingFields } from './fields/offering-fields.js';
import { useMarketName } from './fields/use-markets.js';
import { focusField } from './focus-field.js';
import { navigatorWords } from './navigator.words.js';
import './navigator.css';
import { Teaching } from './teaching.js';
import { useKeptInput } from './use-kept-input.js';

// The calendar is a third of the script: the form shows before it.
const DateField = lazy(() => import('../design/date-field.js').then((module) => ({ default: module.DateField })));
const MoreDetails = lazy(() => import('./more-details.js'));

/** Fields of the sentence; all others lie in the details. */
const SENTENCE: readonly string[] = ['from', 'to', 'what', 'on'];

/** The form whose input the address holds, so that reloading, sharing and going back keep it. */
export function NavigatorPage() {
  const say = useWords(navigatorWords);
  const sayFault = useWords(faultWords);
  const [, navigate] = useLocation();
  const { input, setInput, keep } = useKeptInput();
  const [faults, setFaults] = useState<readonly InputFault[]>([]);
  const [isOpen, setOpen] = useState(() => hasDetails(input) || isDetail(location.hash.slice(1)));
  const destination = useMarketName(input.to[0]);

  useEffect(() => {
    // A page that found a fault links to the field.
    const id = location.hash.slice(1);
    if (id !== '') focusField(id);
  }, []);

  const change = (changed: Partial<PlanInput>): void => {
    const next = { ...input, ...changed };
    setInput(next);
    setFaults(faultsThatStay(faults, next));
  };
  const faultOf = (field: InputFault['field']): string | undefined => {
    const fault = faults.find((each) => each.field === field);
    return fault && faultText(sayFault, fault);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    keep();
    const read = toApiInput(input);
    if (!('faults' in read)) {
      navigate(`/plan?${printAddress(input)}`);
      return;
    }
    setFaults(read.faults);
    if (read.faults.some(({ field }) => isDetail(field))) setOpen(true);
    const [first] = read.faults;
    // The fault is shown first, so that a screen reader says it with the field.
    if (first !== undefined) requestAnimationFrame(() => focusField(first.field));
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
            {say.parts('sentence', {
              // The particle follows the name, so it waits for one.
              word: (inside) => <span aria-hidden="true">{particleOf(destination, inside.join(''))}</span>,
              from: (
                <MarketField
                  label={say('from')}
                  chosen={input.from ?? 'KR'}
                  onChoose={(from) => change({ from })}
                  id="from"
                />
              ),
              to: (
                <MarketField
                  label={say('to')}
                  chosen={input.to[0]}
                  onChoose={(code) => change({ to: code === undefined ? [] : [code] })}
                  fault={faultOf('to')}
                  id="to"
                />
              ),
            })}
          </div>
        </div>
        <div className="line">
          <span className="line-label">{say('what')}</span>
          <OfferingFields input={input} change={change} fault={faultOf('what')} />
        </div>
        <div className="line">
          <span className="line-label">{say('when')}</span>
          <div className="sentence">
            <Suspense fallback={<div className="date-place" />}>
              <DateField
                label={say('start')}
                isLabelHidden
                value={input.on}
                onChange={(on) => change({ on })}
                id="on"
              />
            </Suspense>
            <span className="small muted">{input.on === undefined ? say('today') : ''}</span>
          </div>
        </div>
        <div className="line whole">
          <Disclosure summary={say('more')} isOpen={isOpen} onToggle={setOpen}>
            {isOpen && (
              <Suspense fallback={<p className="details muted">{say('loading')}</p>}>
                <MoreDetails input={input} change={change} faultOf={faultOf} />
              </Suspense>
            )}
          </Disclosure>
        </div>
        <div className="go">
          <Button type="submit" look="primary" big>
            {say('submit')}
          </Button>
          <span className={faults.length > 0 ? 'err' : 'small muted'} role="status">
            {faults.length > 0 ? say('faults', { n: faults.length }) : say('kept')}
          </span>
        </div>
      </form>
      <Teaching />
    </div>
  );
}

/** The word between the fields; nothing where it follows a name that is not there yet. */
const particleOf = (name: string | undefined, word: string): string =>
  name === undefined && word.includes('(') ? '' : withParticles(name ?? '', word);

const isDetail = (id: string): boolean => id !== '' && !SENTENCE.includes(id);

/** Whether the address has anything that the details show. */
function hasDetails({ firm, sale, consignment, entryOn, prefer }: PlanInput): boolean {
  const said = [...Object.values(firm), ...Object.values(sale), ...Object.values(consignment), entryOn, prefer];
  return said.some((value) => (Array.isArray(value) ? value.length > 0 : value !== undefined));
}

/** Those of the faults that were shown that a change has not touched. New ones wait for the next submit. */
function faultsThatStay(shown: readonly InputFault[], input: PlanInput): readonly InputFault[] {
  if (shown.length === 0) return shown;
  const read = toApiInput(input);
  const found = 'faults' in read ? read.faults : [];
  return shown.filter(({ field, given }) => found.some((each) => each.field === field && each.given === given));
}
