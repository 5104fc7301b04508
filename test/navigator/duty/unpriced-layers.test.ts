import { expect, it } from 'vitest';
import { dutyQuote } from '../../../src/navigator/duty/duty-quote.js';
import { english } from '../../messages/english.js';
import { ask } from '../world.js';
import { binding, dutyWorld, layer, layerWithoutRate, mfn, type Rules } from './duty-world.js';

function noteOf(rules: Rules): string {
  const facts = dutyWorld(rules, {});
  const bindings = Object.keys(rules).map((id) => binding(facts, id));
  return english(dutyQuote(facts, ask({}), bindings, []).note);
}

const dumping = layer('ADD', 0, { kind: 'TRADE_REMEDY', name: 'Dumping duty', rate: 12.5 });

it('names trade remedies and additional duties where no rate is on record to add them to', () => {
  const range = layerWithoutRate('ADD', { name: 'Surcharge', rateMin: 2, rateMax: 5 });
  expect(noteOf({ dumping, range })).toContain(
    'Regardless of the rate, these duties can be added: "Dumping duty" (12.5 %) and "Surcharge" (between 2 % and 5 %).',
  );
});

it('does not name them where they are part of a total', () => {
  expect(noteOf({ mfn: mfn(5), dumping })).not.toContain('can be added');
});

it('does not name what depends on a rate', () => {
  expect(noteOf({ top: layer('TOP_UP_TO', 15), relief: { kind: 'RELIEF', effect: 'EXEMPT' } })).not.toContain(
    'can be added',
  );
});
