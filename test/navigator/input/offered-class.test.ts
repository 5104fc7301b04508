import { describe, expect, it } from 'vitest';
import { LandfallError } from '../../../src/errors.js';
import { defaultLanguage } from '../../../src/messages/languages.js';
import { render } from '../../../src/messages/rendering/render.js';
import { parseInput } from '../../../src/navigator/input/parsed-input.js';
import type { OfferingInput } from '../../../src/navigator/input/plan-input.js';
import { planRequest } from '../../../src/navigator/input/resolve-request.js';
import { UnknownCode } from '../../../src/navigator/input/unknown.js';
import { countryIn } from '../../../src/navigator/input/values.js';
import { type Drafts, world } from '../world.js';

const line = (scheme: string, code: string, partOf: string, name = `${scheme} ${code}`) => ({
  [`${scheme}/${code}`]: { scheme, code, name, PART_OF: partOf },
});

/** A code of an older edition, with its successors. */
const old = (edition: string, code: string, ...became: string[]) => ({
  [`hs${edition}/${code}`]: { scheme: `hs${edition}`, code, name: `HS ${edition} ${code}`, BECAME: became },
});

const places: Drafts = {
  Country: {
    'country/KR': { name: 'South Korea', tariffScheme: 'hsk' },
    'country/DE': { name: 'Germany', MEMBER_OF: { node: 'bloc/EU', from: '1958-01-01' } },
    'country/US': { name: 'United States', tariffScheme: 'hts' },
    'country/VN': { name: 'Vietnam' },
  },
  Bloc: { 'bloc/EU': { name: 'European Union', tariffScheme: 'cn' } },
};

const classes: Drafts = {
  ProductClass: {
    'hs/330499': { scheme: 'hs', code: '330499', name: 'Other', PART_OF: 'hs/3304' },
    'hs/330491': { scheme: 'hs', code: '330491', name: 'Powders', PART_OF: 'hs/3304' },
    ...line('hs', '07', 'class/goods', 'Vegetables'),
    ...line('hs', '0702', 'hs/07', 'Tomatoes'),
    ...line('hsk', '3304999000', 'hs/330499'),
    ...line('hsk', '3304991000', 'hs/330499'),
    ...line('hsk', '3304919000', 'hs/330491'),
    ...line('hsk', '0702000000', 'hs/0702'),
    ...line('hts', '33049950', 'hs/330499'),
    // The same digits for other goods, and a line of eight digits that the Korean schedule has with ten.
    ...line('hts', '3304991000', 'hs/330499'),
    ...line('hts', '33049190', 'hs/330491'),
    ...line('cn', '33049900', 'hs/330499'),
    ...old('2017', '330490', 'hs/330491'),
    ...old('2012', '330490', 'hs/330491', 'hs/330499'),
    ...old('2012', '330480', 'hs/330499'),
    ...old('2007', '330470', 'hs/330491', 'hs/330499'),
    ...old('2012', '3398', 'hs/3304'),
    // In both editions: part of its goods moved.
    ...old('2017', '330499', 'hs/330499', 'hs/330491'),
    ...old('2017', '330491', 'hs/330491'),
    // In both editions for different goods, as 7019.19 and 2903.41 are.
    ...line('hs', '701913', 'class/goods', 'Yarns'),
    ...line('hs', '701919', 'class/goods', 'Mats'),
    ...old('2017', '701919', 'hs/701913'),
  },
  Product: {
    'product/cream': { name: 'Cream', example: true, CLASSIFIED_AS: 'hsk/3304999000' },
    'product/serum': { name: 'Serum', example: true, CLASSIFIED_AS: 'hts/33049950' },
  },
};

const scope = world(places, classes);

function resolve(offering: OfferingInput, target: string, origin = 'KR') {
  const parsed = parseInput({ offering, origin }, '2026-11-01');
  return planRequest(scope, parsed, countryIn(target, 'target'));
}

/** The class that is planned, and what the plan says about it. */
function planned(offering: OfferingInput, target: string, origin?: string) {
  const { classId, readings } = resolve(offering, target, origin);
  return { classId, said: readings.map(({ text }) => render(text, defaultLanguage)) };
}

/** The error, with its message. */
function refused(hsCode: string, target: string): string {
  try {
    resolve({ hsCode }, target);
  } catch (failure) {
    if (failure instanceof LandfallError) return `${failure.code}: ${failure.message}`;
    if (failure instanceof UnknownCode) {
      const { code, message } = failure.coded([]);
      return `${code} in ${failure.schemes.join(' ')}: ${message}`;
    }
    throw failure;
  }
  throw new Error(`${hsCode} was not refused`);
}

describe('a code of a tariff schedule', () => {
  it('of the destination is planned as it is, whatever zeros its schedule prints at the end', () => {
    expect(planned({ hsCode: '3304.99.50' }, 'US')).toEqual({ classId: 'hts/33049950', said: [] });
    expect(planned({ hsCode: '3304.99.50.00' }, 'US')).toEqual({ classId: 'hts/33049950', said: [] });
    expect(planned({ hsCode: '3304 99 00' }, 'DE')).toEqual({ classId: 'cn/33049900', said: [] });
  });

  it('of the origin is planned at its subheading, with a word', () => {
    const said = [
      'HSK 3304999000 (hsk 3304999000) is a line of the tariff schedule of South Korea. Each market divides the subheading in its own way, so this is planned at HS 330499 (Other).',
    ];
    expect(planned({ hsCode: '3304.99-9000' }, 'DE')).toEqual({ classId: 'hs/330499', said });
    expect(planned({ hsCode: '3304999000' }, 'VN')).toEqual({ classId: 'hs/330499', said });
    // The export declaration leaves the last zeros out.
    expect(planned({ hsCode: '33049990' }, 'DE')).toEqual({ classId: 'hs/330499', said });
  });

  it('of both is planned at the subheading, and the plan says how to choose the line', () => {
    const { classId, said } = planned({ hsCode: '3304991000' }, 'US');
    expect(classId).toBe('hs/330499');
    expect(said).toEqual([expect.stringContaining('give the classId "hts/3304991000"')]);
    expect(planned({ classId: 'hts/3304991000' }, 'US')).toEqual({ classId: 'hts/3304991000', said: [] });
  });

  it('of another market is refused, although its subheading exists, and the message says that it does', () => {
    expect(refused('33049950', 'DE')).toBe(
      'UNKNOWN_HS_CODE in cn hsk: No tariff schedule on record for South Korea and Germany has the code "33049950". Its subheading exists, HS 330499 (Other): give "330499" to plan for it.',
    );
    expect(refused('99049950', 'DE')).toBe(
      'UNKNOWN_HS_CODE in cn hsk: No tariff schedule on record for South Korea and Germany has the code "99049950".',
    );
  });

  it('is not judged while its destination does not exist', () => {
    const parsed = parseInput({ offering: { hsCode: '33049950' } }, '2026-11-01');
    expect(() => planRequest(scope, parsed, countryIn('XX', 'target'))).toThrow('unknown country XX');
  });

  it.each([
    ['product/cream', 'US', 'hs/330499', 1],
    ['product/serum', 'US', 'hts/33049950', 0],
    ['product/serum', 'VN', 'hs/330499', 1],
  ])('of the product %s is read in the same way for %s', (productId, target, classId, words) => {
    const found = planned({ productId }, target);
    expect(found.classId).toBe(classId);
    expect(found.said).toHaveLength(words);
  });

  it.each([
    ['hsk/3304.99-9000', 'DE', 'hs/330499', 1],
    ['hts/33049950', 'US', 'hts/33049950', 0],
    ['hts/33049950', 'DE', 'hs/330499', 1],
    ['hs/3304.99', 'DE', 'hs/330499', 0],
  ])('as the class %s is read in the same way for %s', (classId, target, expected, words) => {
    const found = planned({ classId }, target);
    expect(found.classId).toBe(expected);
    expect(found.said).toHaveLength(words);
  });
});

describe('a code of an older edition', () => {
  it('with one successor is planned there, with a word; the newest edition decides', () => {
    expect(planned({ hsCode: '3304.90' }, 'DE')).toEqual({
      classId: 'hs/330491',
      said: ['"3304.90" is a code of HS 2017. In HS 2022 it became HS 330491 (Powders).'],
    });
    expect(planned({ hsCode: '330480' }, 'DE').said).toEqual([expect.stringContaining('HS 2012')]);
    expect(planned({ hsCode: '33.98' }, 'DE').classId).toBe('hs/3304');
    expect(planned({ classId: 'hs2012/330480' }, 'DE').classId).toBe('hs/330499');
  });

  it('with several asks which', () => {
    expect(refused('330470', 'DE')).toBe(
      'OLD_HS_CODE: "330470" is a code of an older edition of the HS. In HS 2022 it became 330491 and 330499. The edition is HS 2007. Give the code that fits your goods: HS 330491 (Powders) or HS 330499 (Other).',
    );
  });

  it('at the beginning of a line that no schedule has is named with what it became', () => {
    expect(refused('3304.70-9000', 'DE')).toBe(
      'UNKNOWN_HS_CODE: No tariff schedule on record for South Korea and Germany has the code "3304.70-9000". Its first six digits, 330470, are a code of HS 2007. HS 2022 has these goods in HS 330491 (Powders) or HS 330499 (Other): give the code that fits yours.',
    );
    // The newest edition that has it decides, and a subheading of HS 2022 is that of HS 2022.
    expect(refused('3304901000', 'DE')).toContain(
      '330490, are a code of HS 2017. HS 2022 has these goods in HS 330491 (',
    );
    expect(refused('3304995000', 'DE')).toContain('Its subheading exists');
  });

  it('that HS 2022 has too is planned, and says which goods moved', () => {
    expect(planned({ hsCode: '330499' }, 'DE')).toEqual({
      classId: 'hs/330499',
      said: [
        'In HS 2017 the code covered more than HS 330499 (Other) does in HS 2022. Some of those goods are now in HS 330491 (Powders). Check that yours have not moved.',
      ],
    });
    expect(planned({ hsCode: '330491' }, 'DE').said).toEqual([]);
  });

  it('that HS 2022 has for other goods is planned, and says so: not that it covered more', () => {
    expect(planned({ hsCode: '7019.19' }, 'DE')).toEqual({
      classId: 'hs/701919',
      said: [
        'This is planned for HS 701919 (Mats), as in HS 2022. In HS 2017 the code stood for other goods, which are now in HS 701913 (Yarns). Check that your code is one of HS 2022.',
      ],
    });
  });
});

describe('a code without its first zero', () => {
  it.each([
    ['702', 'HS 0702 (Tomatoes)'],
    ['702000000', 'HSK 0702000000 (hsk 0702000000)'],
  ])('%s asks whether %s was meant', (given, meant) => {
    expect(refused(given, 'DE')).toMatch(/^BAD_HS_CODE/);
    expect(refused(given, 'DE')).toContain(`Did you mean ${meant}, with the zero at the beginning?`);
  });

  it('asks nothing if there is no such code', () => {
    expect(refused('33049', 'DE')).toMatch(/^BAD_HS_CODE.*5 digits/);
    expect(refused('33049', 'DE')).not.toContain('Did you mean');
  });
});
