import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readAndCheck } from '../../src/ingest/seed/check-seed.js';
import { readSeedFiles } from '../../src/ingest/seed/seed-files.js';
import type { Facts } from '../../src/knowledge/facts/facts.js';
import { faultText } from '../../src/knowledge/facts/fault.js';
import { faultsIn, seedOf } from './seed-of.js';

const folder = fileURLToPath(new URL('../../seed/', import.meta.url));
const ours =
  /^seed\/(reference\/(?!agency-codes|origin-rules|trade-|us-additional-duties|import-vat)|classes\/|intangibles\/.*classes\.yaml|traits\/|stages\.yaml|sources\/conventions\.yaml)/;

/** The Korean text of a localized value; empty if it has none. */
function koreanOf(value: unknown): string {
  return typeof value === 'object' && value !== null && 'ko' in value && typeof value.ko === 'string' ? value.ko : '';
}

describe('the reference lists', () => {
  let facts: Facts;
  beforeAll(async () => {
    const files = await readSeedFiles(folder);
    const read = readAndCheck(files.filter(({ name }) => ours.test(name)));
    expect(read.faults.map((fault) => faultText(fault))).toEqual([]);
    facts = read.facts;
  });

  const idsOf = (prefix: RegExp): string[] => facts.nodes.map(({ id }) => id).filter((id) => prefix.test(id));
  const valuesOf = (id: string) => facts.node(id)?.values;
  const endsOf = (id: string, type: string): string[] => facts.out(id, type).map((edge) => edge.to);

  it('hold every country of ISO 3166-1', () => {
    expect(idsOf(/^country\//)).toHaveLength(249);
  });

  it.each([
    ['KR', 'KOR', 'South Korea', '대한민국', 'Asia', 'KRW', 'hsk'],
    ['DE', 'DEU', 'Germany', '독일', 'Europe', 'EUR'],
    ['US', 'USA', 'United States', '미국', 'Americas', 'USD', 'hts'],
    ['GB', 'GBR', 'United Kingdom', '영국', 'Europe', 'GBP', 'ukgt'],
    ['VN', 'VNM', 'Vietnam', '베트남', 'Asia', 'VND', 'vn-tariff'],
    ['GE', 'GEO', 'Georgia', '조지아', 'Asia', 'GEL'],
    ['TR', 'TUR', 'Türkiye', '튀르키예', 'Asia', 'TRY'],
    ['BG', 'BGR', 'Bulgaria', '불가리아', 'Europe', 'EUR'],
    ['HK', 'HKG', 'Hong Kong', '홍콩', 'Asia', 'HKD'],
  ])('name %s', (code, iso3, en, ko, region, currency, tariffScheme?: string) => {
    expect(valuesOf(`country/${code}`)).toEqual({
      id: `country/${code}`,
      code,
      iso3,
      name: { en, ko },
      region,
      currency,
      ...(tariffScheme === undefined ? {} : { tariffScheme }),
    });
  });

  it('hold the chapters, headings and subheadings of HS 2022, without its fillers', () => {
    expect(idsOf(/^hs\/\d{2}$/)).toHaveLength(96);
    expect(idsOf(/^hs\/\d{4}$/)).toHaveLength(1228);
    expect(idsOf(/^hs\/\d{6}$/)).toHaveLength(5612);
    expect(idsOf(/^hs\/99/)).toEqual([]);
  });

  it('tie a subheading to its heading, chapter and to goods', () => {
    expect(valuesOf('hs/330499')).toMatchObject({
      scheme: 'hs',
      code: '330499',
      name: { en: expect.stringMatching(/^Cosmetic and toilet preparations/) },
    });
    expect(endsOf('hs/330499', 'PART_OF')).toEqual(['hs/3304']);
    expect(endsOf('hs/3304', 'PART_OF')).toContain('hs/33');
    expect(endsOf('hs/33', 'PART_OF')).toEqual(['class/goods']);
    expect(endsOf('class/goods', 'PART_OF')).toEqual(['class/any']);
  });

  // The texts of the Korean tariff; `기타` ("other") alone would name nothing.
  it.each([
    ['hs/8507', '축전지(격리판을 포함하며, 직사각형이나 정사각형인지에 상관없다)'],
    ['hs/850760', '축전지(격리판을 포함하며, 직사각형이나 정사각형인지에 상관없다); 리튬이온 축전지'],
    ['hs/330300', '향수와 화장수'],
    ['hs/330590', '두발용 제품류; 기타'],
    ['hs/842870', '그 밖의 권양용ㆍ취급용ㆍ적하용ㆍ양하용 기계류; 산업용 로봇'],
    [
      'hs/850511',
      '전자석, 영구자석과 자화한 후 영구자석으로 사용되는 물품 등; 영구자석과 자화한 후 영구자석으로 사용되는 물품; 금속으로 만든 것',
    ],
    ['hs/010129', '살아 있는 말ㆍ당나귀ㆍ노새ㆍ버새; 말; 기타'],
  ])('name %s in Korean, with the levels above it', (id, ko) => {
    expect(valuesOf(id)).toMatchObject({ name: { ko } });
  });

  it('name every class of HS 2022 in both languages, and none by "other" alone', () => {
    const named = facts.nodes.filter(({ id }) => id.startsWith('hs/'));
    const ko = named.map(({ id, values }) => [id, koreanOf(values.name)] as const);
    expect(ko.filter(([, name]) => !/[가-힣]/.test(name))).toEqual([]);
    expect(new Set(ko.filter(([id]) => id.length === 9).map(([, name]) => name)).size).toBe(5612);
    expect(ko.filter(([, name]) => /^기타|ⓚ|^[-:\s]|[-:;,.\s]$/.test(name))).toEqual([]);
  });

  // Headings 2004 and 2005 differ only by the text in their brackets: frozen or not.
  it('keep the details of a heading where two subheadings would have one name', () => {
    expect(koreanOf(valuesOf('hs/200410')?.name)).not.toBe(koreanOf(valuesOf('hs/200520')?.name));
  });

  it('hold the services of the CPC: its sections 5 to 9 with all divisions, groups and classes', () => {
    // Counted in the structure of CPC 2.1: 2 + 9 + 3 + 9 + 9, 9 + 27 + 12 + 48 + 36, 47 + 121 + 47 + 166 + 100.
    expect([1, 2, 3, 4, 5].map((length) => idsOf(new RegExp(`^cpc/\\d{${length}}$`)).length)).toEqual([
      5, 32, 132, 481, 0,
    ]);
    expect(idsOf(/^cpc\/[^5-9]/)).toEqual([]);
  });

  it.each([
    ['5', 'Constructions and construction services', '건축물·구축물 및 건설 서비스'],
    ['54', 'Construction services', '건설 서비스'],
    ['67', 'Supporting transport services', '운송 지원 서비스'],
    ['833', 'Engineering services', '엔지니어링 서비스'],
    ['92', 'Education services', '교육 서비스'],
    ['961', 'Audiovisual and related services', '시청각 및 관련 서비스'],
    ['8391', 'Specialty design services', '전문 디자인 서비스'],
    ['8314', 'Information technology (IT) design and development services', '정보기술(IT) 설계 및 개발 서비스'],
  ])('name CPC %s', (code, en, ko) => {
    expect(valuesOf(`cpc/${code}`)).toEqual({ id: `cpc/${code}`, scheme: 'cpc', code, name: { en, ko } });
  });

  it('tie every code of the CPC to the one above it, and through it to services', () => {
    const orphans = idsOf(/^cpc\//).filter((id) => {
      const above = id.length === 'cpc/5'.length ? 'class/services' : id.slice(0, -1);
      return facts.node(above) === undefined || !endsOf(id, 'PART_OF').includes(above);
    });
    expect(orphans).toEqual([]);
  });

  it('tie codes of the CPC to the kinds whose rules cover them too', () => {
    expect(endsOf('cpc/7331', 'PART_OF')).toEqual(['cpc/733', 'intangible/software']);
    expect(endsOf('cpc/8433', 'PART_OF')).toEqual(['cpc/843', 'intangible/digital-content']);
    expect(facts.out('cpc/733', 'HAS').map(({ to, properties }) => [to, properties.option])).toEqual([
      ['trait/supply-mode', 'LICENCE'],
    ]);
  });

  it('name every service and every kind of content in both languages', () => {
    const halfNamed = idsOf(/^(cpc|intangible)\//).filter((id) => !/[가-힣]/.test(koreanOf(valuesOf(id)?.name)));
    expect(halfNamed).toEqual([]);
  });

  it('keep the zero of a code', () => {
    expect(valuesOf('hs/0101')?.code).toBe('0101');
  });

  it('say what an old code became: split, moved, or the same no longer', () => {
    expect(endsOf('hs2017/851712', 'BECAME')).toEqual(expect.arrayContaining(['hs/851713', 'hs/851714']));
    expect(endsOf('hs2017/030510', 'BECAME')).toEqual(['hs/030910']);
    expect(valuesOf('hs2017/030510')).toMatchObject({
      scheme: 'hs2017',
      code: '030510',
      name: { en: 'HS 2017 0305.10, now 0309.10' },
    });
    expect(facts.node('hs2017/330499')).toBeUndefined();
  });

  // From the correlation tables of the United Nations, by hand; the last three need two of them.
  it.each([
    ['hs2017/850740', ['hs/850780']],
    ['hs2012/846900', ['hs/847290']],
    ['hs2012/8469', ['hs/8472']],
    ['hs2007/851712', ['hs/851713', 'hs/851714']],
    ['hs2007/8469', ['hs/8472']],
    ['hs2007/911420', ['hs/911490']],
  ])('lead from %s to the edition of 2022', (id, became) => {
    expect(endsOf(id, 'BECAME')).toEqual(became);
  });

  // 0303.19 was Pacific salmon in 2007; since 2012 it is other salmonidae, and Pacific salmon is 0303.12.
  it('do not take the same digits for the same goods', () => {
    expect(endsOf('hs2007/030319', 'BECAME')).toEqual(['hs/030312']);
    expect(endsOf('hs2012/030319', 'BECAME')).toEqual([]);
  });

  it('hold an old code only if it means something else today', () => {
    const old = facts.nodes.filter(({ id }) => /^hs(2017|2012|2007)\//.test(id));
    const same = old.filter(({ id, values }) => endsOf(id, 'BECAME').join() === `hs/${String(values.code)}`);
    expect(same).toEqual([]);
    expect(facts.node('hs2012/330499')).toBeUndefined();
    expect(facts.node('hs2007/330499')).toBeUndefined();
  });

  it('hold 57 codes of 2017 that exist today with another scope', () => {
    const survivors = idsOf(/^hs2017\//).filter((id) => facts.node(id.replace('hs2017', 'hs')) !== undefined);
    expect(survivors).toHaveLength(57);
  });

  // Waste of electrical goods (8549) can be anything that was electrical, and display modules (8524) parts of it.
  it('do not send electrical goods to the waste of electrical goods', () => {
    const sent = facts.nodes.filter(
      ({ id }) =>
        /^hs(2017|2012|2007)\/(?!8548)/.test(id) && endsOf(id, 'BECAME').some((end) => end.startsWith('hs/8549')),
    );
    expect(sent).toEqual([]);
    // For other semiconductor devices the table names only what their waste became.
    expect(facts.node('hs2017/854150')).toBeUndefined();
  });

  it('know everyday words for headings, in both languages', () => {
    expect(valuesOf('hs/8516')?.alsoNamed).toContainEqual({ en: 'microwave ovens', ko: '전자레인지' });
    expect(valuesOf('hs/9019')?.alsoNamed).toEqual([
      { en: 'massagers', ko: '안마기' },
      { en: 'massage chairs', ko: '안마의자' },
    ]);
    expect(valuesOf('hs/64')?.alsoNamed).toEqual([{ en: 'shoes', ko: '신발' }]);
    expect(valuesOf('hs/9020')?.alsoNamed).toBeUndefined();
  });

  // The customs service's list has 11,327 codes; 2424.00-0000 is the household goods of people who move, no goods.
  it('hold the ten-digit codes of the Korean schedule below their subheadings', () => {
    const codes = idsOf(/^hsk\//);
    expect(codes).toHaveLength(11_326);
    expect(codes.filter((id) => !/^hsk\/\d{10}$/.test(id))).toEqual([]);
    expect(facts.node('hsk/2424000000')).toBeUndefined();
    expect(endsOf('hsk/3304999000', 'PART_OF')).toEqual(['hs/330499']);
    expect(new Set(codes.map((id) => id.slice(4, 10))).size).toBe(5612);
  });

  it.each([
    ['hsk/3304991000', 'Skin care cosmetics', '기초화장용 제품류'],
    ['hsk/1902301010', 'Instant noodles; Ramen', '인스탄트 면류; 라면'],
    // Of subheadings with one code, the name is that of the subheading.
    ['hsk/0409000000', 'Honey; natural', '천연꿀'],
    // Grapes are goods of 0806; these are preserved.
    ['hsk/2008991000', undefined, expect.stringMatching(/^그 밖의 방법으로 조제하거나 보존처리한 과실 등; .*; 포도$/)],
    // "Other" and "For farm breeding" say nothing alone.
    ['hsk/0101211000', undefined, '살아 있는 말ㆍ당나귀ㆍ노새ㆍ버새; 말; 번식용; 농가 사육용'],
    ['hsk/3304999000', undefined, '미용이나 메이크업용 제품류와 기초화장용 제품류 등; 기타'],
  ])('name %s so that the name says what it is', (id, en, ko) => {
    expect(valuesOf(id)?.name).toMatchObject(en === undefined ? { ko } : { en, ko });
  });

  it('know other names of the Korean codes, in both languages', () => {
    expect(valuesOf('hsk/8703801000')?.alsoNamed).toContainEqual({ en: 'electric vehicles', ko: '전기자동차' });
    expect(valuesOf('hsk/2106903029')?.alsoNamed).toContainEqual({ en: 'Red Ginseng Extract', ko: '홍삼 추출물' });
    expect(valuesOf('hsk/3304999000')?.alsoNamed).toBeUndefined();
    const others = facts.nodes.flatMap(({ id, values }) =>
      id.startsWith('hsk/') && Array.isArray(values.alsoNamed) ? values.alsoNamed : [],
    );
    expect(others.length).toBeGreaterThan(3000);
    expect(others.filter((name) => /^기타|^그 밖의|것$|_x000D_/.test(koreanOf(name)))).toEqual([]);
  });

  it('contain the monthly rates in units for one dollar, regardless of how their source quotes them', () => {
    expect(valuesOf('exchange-rate/KRW/2024-06')?.perUsd).toBe(1379.0526);
    // Quoted there as 1.0763, 1.2716 and 0.6642 dollars.
    expect(valuesOf('exchange-rate/EUR/2024-06')?.perUsd).toBeCloseTo(1 / 1.0763, 4);
    expect(valuesOf('exchange-rate/GBP/2024-06')?.perUsd).toBeCloseTo(1 / 1.2716, 4);
    expect(valuesOf('exchange-rate/AUD/2024-06')?.perUsd).toBeCloseTo(1 / 0.6642, 3);
    expect(idsOf(/^exchange-rate\/KRW\//)).toHaveLength(42);
  });

  it('give the two pegs with sources of their own', () => {
    expect(valuesOf('exchange-rate/AED/2026-06')?.perUsd).toBe(3.6725);
    expect(valuesOf('exchange-rate/SAR/2026-06')?.perUsd).toBe(3.75);
    expect(endsOf('exchange-rate/AED/2026-06', 'CITES')).toEqual(['source/uae-dirham-peg']);
    expect(endsOf('exchange-rate/SAR/2026-06', 'CITES')).toEqual(['source/saudi-riyal-peg']);
  });

  it('give the two irrevocable conversion rates to the euro, and the dollar rates that follow from them', () => {
    expect(valuesOf('exchange-rate/HRK/2024-06')).toMatchObject({ fixedTo: 'EUR', fixedRate: 7.5345 });
    expect(valuesOf('exchange-rate/BGN/2026-06')).toMatchObject({ fixedTo: 'EUR', fixedRate: 1.95583 });
    // The euro was 1.0763 dollars in June 2024.
    expect(valuesOf('exchange-rate/HRK/2024-06')?.perUsd).toBeCloseTo(7.5345 / 1.0763, 3);
    // Before 2026 the lev had not been fixed by the Union.
    expect(valuesOf('exchange-rate/BGN/2025-12')).toBeUndefined();
  });

  it('mark the currencies with one month from a collection as secondary', () => {
    for (const currency of ['VND', 'IDR']) {
      expect(idsOf(new RegExp(`^exchange-rate/${currency}/`))).toEqual([`exchange-rate/${currency}/2026-09`]);
      expect(endsOf(`exchange-rate/${currency}/2026-09`, 'CITES')).toEqual(['source/currency-api']);
    }
  });

  it('hold the four stages in their order, in two languages', () => {
    expect(idsOf(/^stage\//).map((id) => endsOf(id, 'NEXT'))).toEqual([
      ['stage/entry'],
      ['stage/settlement'],
      ['stage/expansion'],
      [],
    ]);
    expect(valuesOf('stage/settlement')?.name).toEqual({ en: 'Settlement', ko: '정착' });
  });
});

describe('a reference list with a fault is refused with its line:', () => {
  const rates = (...rows: string[]): string[] =>
    faultsIn(seedOf('Stage: []', { 'seed/reference/exchange-rates.csv': rows.join('\n') }));
  const head = 'currency,month,per_usd,source,confidence,fixed_to,fixed_rate';

  it('a cell of the wrong kind', () => {
    expect(rates(head, 'KRW,2026-06,many,source/gazette,OFFICIAL,,')).toEqual([
      'reference/exchange-rates.csv:2: "perUsd": "many" is not a number.',
    ]);
  });

  it('a cell that is empty', () => {
    expect(rates(head, 'KRW,2026-06,1500,source/gazette,,,')).toEqual([
      'reference/exchange-rates.csv:2: "cites.confidence": "" is not one of the allowed values. Use OFFICIAL, SECONDARY, UNREVIEWED or CONFLICTING.',
    ]);
  });

  it('a column that is missing', () => {
    expect(rates('currency,month,rate', 'KRW,2026-06,1500')).toEqual([
      `reference/exchange-rates.csv:1: The columns per_usd, source, confidence, fixed_to and fixed_rate are missing. The first line must be: ${head}`,
    ]);
  });

  it('a row of another length', () => {
    expect(rates(head, 'KRW,2026-06')[0]).toMatch(/^reference\/exchange-rates\.csv:2: The file is not valid CSV: /);
  });

  it('a Korean name without an English one', () => {
    const file = 'code,name_en,name_ko,also_en,also_ko\n3304991000,Skin care,기초화장,a,가|나';
    expect(faultsIn(seedOf('Stage: []', { 'seed/reference/hsk-2026.csv': file }))).toContainEqual(
      expect.stringMatching(/^reference\/hsk-2026\.csv:2: "alsoNamed/),
    );
  });

  it('a list that nothing reads', () => {
    expect(faultsIn(seedOf('Stage: []', { 'seed/reference/tariffs.csv': 'a,b' }))).toEqual([
      'reference/tariffs.csv:1: This file is not a seed file. Seed files are *.yaml files, and the lists in reference/ that have an importer.',
    ]);
  });
});
