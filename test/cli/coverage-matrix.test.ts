import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { sectorTable } from '../../src/cli/coverage/matrix.js';
import { wordsIn } from '../../src/cli/plan/words.js';
import { messages } from '../../src/messages/messages.js';

const sector = messages.cli.sector({ sector: 'INTANGIBLES' });
const rows = [{ market: 'DE', levels: new Map([['SUPPORT', 'COVERED'] as const]) }];

describe('the table of a sector', () => {
  it('has the titles of its columns in the language of the user', () => {
    const heads = ['en', 'ko'].map((language) => sectorTable(wordsIn(language), sector, rows).split('\n')[0]);
    expect(heads.map((head) => head?.split(/ +/).slice(0, 4))).toEqual([
      ['Intangibles', 'duty', 'orig', 'impo'],
      ['무형물', '관세', '원산', '수입'],
    ]);
  });

  it.each(['en', 'ko'])('has each title above its column (%s)', (language) => {
    const [head = '', row = ''] = sectorTable(wordsIn(language), sector, rows).split('\n');
    const last = language === 'ko' ? '지원' : 'supp';
    expect(stringWidth(head.slice(0, head.indexOf(last)))).toBe(row.indexOf('##'));
  });
});
