import { expect, it } from 'vitest';
import { dutyQuote } from '../../../src/navigator/duty/duty-quote.js';
import { usedBelow, usedPreferences } from '../../../src/navigator/duty/used-preferences.js';
import { ask } from '../world.js';
import { binding, dutyWorld, layer, mfn, preference, type Rules } from './duty-world.js';

function used(rules: Rules) {
  const facts = dutyWorld(rules);
  const duty = dutyQuote(
    facts,
    ask(),
    Object.keys(rules).map((id) => binding(facts, id)),
    [],
  );
  return [...usedPreferences(duty, [{ best: duty.mfn }])];
}

it.each<[string, Rules, string[]]>([
  ['the preference that is the best', { mfn: mfn(5), pref: preference(0) }, ['pref']],
  ['nothing where MFN is as good', { mfn: mfn(0), pref: preference(0) }, []],
  ['nothing where a preference needs no proof', { mfn: mfn(5), pref: preference(0, { REQUIRES: [] }) }, []],
  ['the relief that lowers the best', { mfn: mfn(5), relief: layer('REPLACE', 1, { kind: 'RELIEF' }) }, ['relief']],
  ['nothing of a layer that raises it', { mfn: mfn(5), extra: layer('ADD', 1) }, []],
  ['nothing where nothing is known', {}, []],
])('The best choices need the proofs of %s', (_, rules, expected) => {
  expect(used(rules)).toEqual(expected);
});

it('A preference of national lines is used once, regardless of the line; other rules on them require nothing', () => {
  const facts = dutyWorld({ mfn: mfn(5), pref: preference(0) });
  const lines = ['hs/3304', 'hs/330499'].flatMap((at) => ['mfn', 'pref'].map((id) => binding(facts, id, { at })));
  expect(usedBelow(lines, new Set(['pref'])).map(({ rule, through }) => [rule.id, through.id])).toEqual([
    ['pref', 'hs/3304'],
  ]);
});
