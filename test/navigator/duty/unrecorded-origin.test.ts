import { expect, it } from 'vitest';
import { dutyQuote } from '../../../src/navigator/duty/duty-quote.js';
import { english } from '../../messages/english.js';
import type { Drafts } from '../world.js';
import { ask } from '../world.js';
import { binding, dutyWorld, mfn, preference, type Rules } from './duty-world.js';

const anyRule = { rangeFrom: '3300000000', rangeTo: '3399999999' };

function noteOf(rules: Rules, OriginRule: Drafts['OriginRule'] = {}): string {
  const facts = dutyWorld(rules, { OriginRule });
  const bindings = Object.keys(rules).map((id) => binding(facts, id));
  return english(dutyQuote(facts, ask({}), bindings, []).note);
}

const both = {
  mfn: mfn(10),
  a: preference(4),
  b: preference(1, { UNDER: 'agreement/b' }),
};

it('says that the rule of origin of a preference is not on record', () => {
  expect(noteOf({ mfn: mfn(5), a: preference(0) })).toContain(
    'The rule of origin for these goods is not on record under this agreement: Agreement A.',
  );
});

it('does not say so where the agreement has a rule for the goods', () => {
  expect(noteOf({ mfn: mfn(5), a: preference(0) }, { own: { ...anyRule, UNDER: 'agreement/a' } })).not.toContain(
    'origin for',
  );
});

it.each([
  ['another heading', { rangeFrom: '3305000000', rangeTo: '3305999999', UNDER: 'agreement/a' }],
  ['another agreement', { ...anyRule, UNDER: 'agreement/b' }],
  ['another time', { ...anyRule, UNDER: 'agreement/a', validTo: '2026-10-31' }],
])('says so where the rule is one of %s', (_, rule) => {
  expect(noteOf({ mfn: mfn(5), a: preference(0) }, { rule })).toContain(
    'not on record under this agreement: Agreement A.',
  );
});

it('names each such agreement, the best first', () => {
  expect(noteOf(both)).toContain('not on record under these agreements: Agreement B and Agreement A.');
  expect(noteOf(both, { own: { ...anyRule, UNDER: 'agreement/a' } })).toContain('under this agreement: Agreement B.');
});

it.each([
  ['equals the MFN rate', { mfn: mfn(0), a: preference(0) }],
  ['is higher than it', { mfn: mfn(2), a: preference(3) }],
])('does not say so of a preference that %s', (_, rules: Rules) => {
  expect(noteOf(rules)).not.toContain('not on record under');
});
