import { describe, expect, it } from 'vitest';
import { english } from '../../messages/english.js';
import { won } from '../cost/step.js';
import { costing, matches, type Program } from './support-world.js';

const A = costing({ a: won(1000) });
const closed = { opens: '2026-01-01', closes: '2026-02-01', round: { en: 'spring' } };
const next = { opens: '2027-01-01', closes: '2027-02-01', round: { en: 'next spring' } };
const open = { opens: '2026-10-15', closes: '2026-11-15', round: { en: 'autumn' } };

const match = (terms: Program['terms'], asOf = '2026-11-01') => {
  const shared = [terms ?? []].flat().map((round) => ({ share: 50, ...round }));
  return matches({ program: { terms: shared } }, A, { asOf })[0];
};

describe('On the day a programme', () => {
  it.each<[string, Program['terms'], string, string, number | undefined]>([
    ['is open on the first day', open, '2026-10-15', 'OPEN', 500],
    ['is open on the last day', open, '2026-11-15', 'OPEN', 500],
    ['is closed the day after', open, '2026-11-16', 'CLOSED', undefined],
    ['is expected the day before', open, '2026-10-14', 'EXPECTED', undefined],
    ['is open where one of its rounds is', [closed, open, next], '2026-11-01', 'OPEN', 500],
    ['is expected where another round is known', [closed, next], '2026-11-01', 'EXPECTED', undefined],
    ['is open where its terms stand', { standing: true }, '2026-11-01', 'OPEN', 500],
    ['is open from its first day where the last is not known', { opens: '2026-10-01' }, '2026-11-01', 'OPEN', 500],
    ['is expected where nobody says when it is open', { standing: false }, '2026-11-01', 'EXPECTED', undefined],
    ['is closed where only past rounds are known', [closed], '2026-11-01', 'CLOSED', undefined],
    [
      'is not open before a last day without a first one',
      { closes: '2026-12-01' },
      '2026-11-01',
      'EXPECTED',
      undefined,
    ],
    ['is closed after a last day without a first one', { closes: '2026-10-01' }, '2026-11-01', 'CLOSED', undefined],
    [
      'is open from the day from which its terms are known to stand',
      { standing: true, knownFrom: '2026-11-01' },
      '2026-11-01',
      'OPEN',
      500,
    ],
    ['is not open before that day', { standing: true, knownFrom: '2026-11-02' }, '2026-11-01', 'EXPECTED', undefined],
    [
      'is not open before that day, though an earlier round is known',
      [closed, { standing: true, knownFrom: '2026-11-02' }],
      '2026-11-01',
      'EXPECTED',
      undefined,
    ],
  ])('%s', (_, terms, day, status, amount) => {
    expect(match(terms, day)).toMatchObject({ status, amount: amount === undefined ? undefined : won(amount) });
  });

  it.each<[string, Program['terms'], string, string?]>([
    ['a window that is open', open, 'Applications are accepted until 15 November 2026.'],
    [
      'an open end',
      { opens: '2026-10-01' },
      'Applications have been accepted since 1 October 2026. The closing date is not on record.',
    ],
    ['nothing of terms that stand', { standing: true }, ''],
    ['what is to be said of terms, as a sentence', { standing: true, note: { en: 'Rooms by call' } }, 'Rooms by call.'],
    [
      'that nothing is known before the first round on record',
      [open, next],
      'The first round on record (autumn) opens on 15 October 2026. Whether firms can apply before it is not on record.',
      '2026-10-01',
    ],
    [
      'that nothing is known before the day from which terms are known to stand',
      { standing: true, knownFrom: '2026-04-03' },
      'The terms are on record from 3 April 2026. Whether firms could apply before is not on record.',
      '2019-01-01',
    ],
    ['the next round', [closed, next], 'The next round (next spring) opens on 1 January 2027.'],
    [
      'the last round',
      [closed, { ...closed, closes: '2026-03-01', round: { en: 'second' } }],
      'The last round on record (second) closed on 1 March 2026.',
    ],
  ])('says %s', (_, terms, sentence, day = '2026-11-01') => {
    expect(english(match(terms, day)?.note ?? [])).toBe(sentence);
  });

  it('of which no terms are known is expected, and its operator can be asked', () => {
    const [unknown] = matches({ program: { OFFERS: [] } }, A);
    expect(unknown).toMatchObject({ status: 'EXPECTED', share: undefined, cap: undefined, amount: undefined });
    expect(unknown && english(unknown.note)).toContain(
      'The application period is not on record; operator to contact: The operator.',
    );
  });
});

it('Open programmes come first, then the expected, then the closed', () => {
  const programs = {
    p: { terms: closed },
    q: { terms: next },
    r: { terms: { ...open, share: 1 } },
    s: { terms: { ...open, share: 2 } },
  };
  expect(matches(programs, A).map(({ program }) => program.id)).toEqual(['s', 'r', 'q', 'p']);
});
