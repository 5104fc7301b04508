import { describe, expect, it } from 'vitest';
import { type Cited, confidenceOf, confidenceSummary, confidenceTable } from '../../src/cli/coverage/confidence.js';
import { wordsIn } from '../../src/cli/plan/words.js';
import { messages } from '../../src/messages/messages.js';

const of = (...confidences: Cited['cites'][number]['confidence'][]): Cited => ({
  cites: confidences.map((confidence) => ({ confidence })),
});

describe('the confidence of a requirement', () => {
  it('is that of its best source', () => {
    expect(confidenceOf(of('UNREVIEWED', 'OFFICIAL', 'SECONDARY'))).toBe('OFFICIAL');
    expect(confidenceOf(of('UNREVIEWED', 'CONFLICTING'))).toBe('CONFLICTING');
  });

  it('is not raised by a source of one field', () => {
    const cost = { about: 'cost', confidence: 'OFFICIAL' } as const;
    expect(confidenceOf({ cites: [{ confidence: 'UNREVIEWED' }, cost] })).toBe('UNREVIEWED');
    expect(confidenceOf({ cites: [cost] })).toBe('OFFICIAL');
  });
});

describe('the table of confidence', () => {
  const sector = messages.cli.sector({ sector: 'FOOD' });
  const rows = [
    { market: 'DE', requirements: [of('OFFICIAL'), of('SECONDARY'), of('UNREVIEWED')] },
    { market: 'VN', requirements: [of('CONFLICTING')] },
    { market: 'XX', requirements: [] },
  ];

  it('counts the steps of each market, and never rounds their share up', () => {
    expect(confidenceTable(wordsIn('en'), sector, rows)).toBe(
      [
        'Food  steps  official  secondary  conflicting  unverified  read %',
        '  DE      3         1          1            0           1      66',
        '  VN      1         0          0            1           0     100',
        '  XX      0         0          0            0           0       0',
      ].join('\n'),
    );
  });

  it('has its titles in the language of the user', () => {
    const [head] = confidenceTable(wordsIn('ko'), sector, rows).split('\n');
    expect(head?.split(/ +/)).toEqual(['식품', '절차', '공식', '2차', '상충', '미확인', '확인율(%)']);
  });

  it('ends with the knowledge base as a whole', () => {
    expect(wordsIn('en').say(confidenceSummary([of('OFFICIAL'), of('UNREVIEWED'), of('UNREVIEWED')]))).toBe(
      '3 requirements of the knowledge base by their best source: 1 official, 0 secondary, 0 conflicting, 2 unverified. A source was read for 33 %.',
    );
  });
});
