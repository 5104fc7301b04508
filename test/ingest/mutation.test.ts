import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readAndCheck } from '../../src/ingest/seed/check-seed.js';
import { english } from '../messages/english.js';
import { seedOf } from './seed-of.js';

const sound = `# A small act with what it asks for.
cites:
  - { source: source/gazette, locator: "Art. 1", confidence: OFFICIAL }

Regulation:
  - id: eu/act
    name: { en: Act, ko: 법 }
    area: CONFORMITY
    side: MARKET
    validFrom: 2013-07
    validTo: 2030-12-31
    appliesIn: country/DE
    covers: [class/any]
    triggeredBy: { node: trait/value, min: 150.5, group: a }
    requires:
      - { node: eu/filing, force: MUST }
    states: claim/filing-cost
Formality:
  - id: eu/filing
    name: Filing
    kind: REGISTRATION
    days: { min: 5, typical: 10, max: 20 }
    cost: { min: 0, max: 1.5e3, currency: EUR, per: ONCE }
    atStage: stage/entry
Trait:
  - { id: trait/value, name: Value, question: "How much?", kind: AMOUNT, subject: SHIPMENT, unit: EUR }
Claim:
  - { id: claim/filing-cost, field: validFrom, text: "2013", standing: CHOSEN, from: 2020 }
`;

/** A text with one typing error: something removed, inserted, doubled, or moved. */
const slips: fc.Arbitrary<string> = fc
  .tuple(
    fc.nat(sound.length),
    fc.nat({ max: 12 }),
    fc.oneof(
      fc.constantFrom(
        '',
        ' ',
        '\n',
        '  - ',
        ':',
        '"',
        "'",
        '[',
        ']',
        '{',
        '}',
        '#',
        '&a ',
        '*a',
        '!!set ',
        '|',
        '>',
        '%',
        '@',
        '`',
        '---\n',
        '<<: ',
        '\t',
        '-1',
        '0',
        '.inf',
        '~',
        'null',
        '\u0000',
        '\uFEFF',
      ),
      fc.string({ maxLength: 5 }),
    ),
  )
  .map(([at, cut, put]) => sound.slice(0, at) + put + sound.slice(at + cut));

it('the text without a slip is sound', () => {
  expect(readAndCheck(seedOf(sound)).faults).toEqual([]);
});

it('a seed file with a slip loads, or is refused at a line of it; reading never fails', () => {
  fc.assert(
    fc.property(slips, (text) => {
      const lines = text.split('\n').length + 1;
      for (const { place, message } of readAndCheck(seedOf(text)).faults) {
        expect(english(message)).not.toBe('');
        if (!('file' in place)) throw new Error('a fault of a seed is in a file');
        expect(place.line).toBeGreaterThanOrEqual(1);
        if (place.file === 'seed/a.yaml') expect(place.line).toBeLessThanOrEqual(lines);
      }
    }),
    { numRuns: 1_000 },
  );
});
