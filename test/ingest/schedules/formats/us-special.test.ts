import { describe, expect, it } from 'vitest';
import { usCells } from '../../../../src/ingest/schedules/formats/us-special.js';

const korean = (special: string, general = '26.4%') => usCells({ general, special }).get('us/schedule/korus');

describe('the rate of the United States for Korean goods', () => {
  it.each([
    ['is the rate before the list with KR', 'Free (A+,AU,BH,CL,CO,D,E,IL,JO,KR,MA,OM,P,PA,PE,S,SG)', 'Free'],
    ['is found between stray blanks', 'Free (A+,AU,BH,CL,CO,D,E, IL,JO, KR ,MA,OM,P,PA,PE,S, SG)', 'Free'],
    ['is not that of another country', 'Free (BH,CL,CO,JO,MA,OM,P,PE,S,SG) 5.2% (KR) See 9822.04.01 (AU)', '5.2%'],
    ['needs no blank before it', 'Free (A+,AU,B,BH,CL,PE,S,SG)25% (KR)', '25%'],
    ['can be a specific duty', 'Free (BH,CL) 6.4¢/kg (PE) 10.9¢/kg (CO) 14.5¢/kg (KR) See 9822.04.20 (AU)', '14.5¢/kg'],
    ['can be elsewhere', 'Free (AU) See 9822.09.17 (KR)', 'See 9822.09.17'],
    ['can span lines', 'Free\n(AU,\nKR)', 'Free'],
  ])('%s', (_, special, rate) => {
    expect(korean(special)).toBe(rate);
  });

  it.each([
    ['without Korea in the list', 'Free (A*,AU,BH)  2.5% (JP)'],
    ['with a symbol that only begins with KR', 'Free (KRX,AU)'],
    ['with no special rate', ''],
    ['with only a line break', '\n'],
  ])('is not conceded %s', (_, special) => {
    expect(korean(special)).toBe('MFN');
  });

  it('is the whole cell where Korea has two rates', () => {
    expect(korean('Free (KR) 5% (AU,KR)')).toBe('Free (KR) 5% (AU,KR)');
  });

  it('is the whole cell where its list is not closed', () => {
    expect(korean('Free (AU,KR')).toBe('Free (AU,KR');
  });

  it('is not stated in a row without rates', () => {
    expect(usCells({ general: ' ', special: '' })).toEqual(new Map());
  });
});
