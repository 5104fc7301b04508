import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../src/catalogue/index/build.js';
import type { Entry } from '../../src/catalogue/index/entry.js';
import type { Wanted } from '../../src/catalogue/index/finder.js';

/** A class of goods with its names and other names. */
const goods = (id: string, texts: readonly string[], alsoNamed: readonly string[] = []): Entry => {
  const [scheme = '', code = ''] = id.split('/');
  return { id, type: 'ProductClass', texts: [...texts, code], alsoNamed, code, facets: { scheme }, missing: {} };
};

const index = await buildIndex(1, [
  goods('hs/33', ['Essential oils, cosmetics', '정유와 화장품']),
  goods('hs/3304', ['Beauty or make-up preparations', '미용이나 메이크업용 제품류'], ['화장품', 'Cosmetics']),
  goods('hs/330410', ['Lip make-up preparations', '입술화장용 제품류']),
  goods('hs/330499', ['Beauty preparations, other', '기타 미용 제품류']),
  goods('hsk/3304991000', ['Skin lotions', '기초화장용 제품류'], ['Face cream', '얼굴 크림']),
  goods('hsk/3304999000', ['Other', '기타'], ['마스크팩', 'Sheet mask']),
  goods('hts/33049910', ['Petroleum jelly']),
  goods('hs/3305', ['Preparations for use on the hair', '두발용 제품류']),
  goods('hs/330510', ['Shampoos', '샴푸']),
  goods('hs/6109', ['T-shirts, singlets and other vests', '티셔츠ㆍ싱글리트']),
  goods('hs/610910', ['Of cotton', '면으로 만든 것']),
  goods('hs/610990', ['Of other textile materials', '그 밖의 방직용 섬유로 만든 것']),
  goods('hs/8452', ['Sewing machines', '재봉기']),
  goods('hs/8434', ['Milking machines', '착유기']),
  goods('hs/8419', ['Machines for heating', '가열용 기계']),
  goods('hs/8443', ['Printing machines', '인쇄용 기계']),
  goods('hs/8451', ['Drying machines', '건조용 기계']),
  goods('hs/8438', ['Bakery machines', '제빵용 기계']),
  goods('hs/8472', ['Office machines', '사무용 기계']),
  goods('hs/870380', ['Vehicles with only electric motors', '전동기만을 갖춘 차량'], ['전기자동차', 'Electric cars']),
  goods('hs/200899', ['Fruit, prepared, other', '조제한 과실, 기타'], ['조미김', 'Seasoned laver']),
  goods('hs/200599', ['Vegetables, prepared, other', '조제한 채소, 기타'], ['김치', 'Kimchi']),
]);

const ids = (query: string, wanted?: Wanted) => index.search(query, wanted).hits.map(({ id }) => id);
const found = (query: string, wanted?: Wanted) => index.search(query, wanted);

describe('a search for goods', () => {
  it.each([
    ['a synonym in Korean', '화장품', 'hs/3304'],
    ['a synonym in English', 'cosmetics', 'hs/3304'],
    ['a standard name of a line, as its subheading', '마스크팩', 'hs/330499'],
    ['a compound that is written apart', '마스크 팩', 'hs/330499'],
    ['a compound that is written together', '얼굴크림', 'hs/330499'],
    ['two compounds', '전기 자동차', 'hs/870380'],
    ['a word of one syllable at the end of a compound', '조미 김', 'hs/200899'],
    ['the plural of a name', 'face creams', 'hs/330499'],
    ['the singular of a name', 'shampoo', 'hs/330510'],
    ['a hyphen left out', 't shirt', 'hs/6109'],
    ['words written together', 'tshirts', 'hs/6109'],
    ['capitals', 'T-SHIRT', 'hs/6109'],
    ['a code of a line, as its subheading', '3304999000', 'hs/330499'],
    ['a code with dots', '3304.99', 'hs/330499'],
    ['words of a class and of the class above it', '면 티셔츠', 'hs/610910'],
    ['the same in English', 'cotton t-shirts', 'hs/610910'],
    ['half a syllable', '샴ㅍ', 'hs/330510'],
    ['a last syllable that has yet to end', '화자', 'hs/3304'],
    ['a consonant that belongs to the next syllable', '샴풋', undefined],
  ])('finds %s', (_, query, expected) => {
    if (expected !== undefined) expect(found(query).matched).toBe('ALL_WORDS');
    expect(found(query).matched === 'ALL_WORDS' ? ids(query)[0] : undefined).toBe(expected);
  });

  it('says which text has the words', () => {
    expect(found('sheet masks').hits[0]?.text).toBe('Sheet mask');
    expect(found('마스크 팩').hits[0]?.text).toBe('마스크팩');
  });

  it.each([
    ['a wrong vowel', '샴프', 'hs/330510'],
    ['a wrong consonant at the end', '화장폼', 'hs/3304'],
    ['a missing letter', 'shampo cosmetcs', undefined],
    ['a swapped letter', 'shmapoo', 'hs/330510'],
    ['swapped letters of a word of four', 'hiar', 'hs/3305'],
    ['another ending', '샴푸를', 'hs/330510'],
  ])('finds %s, and says that it is only similar', (_, query, expected) => {
    const { matched, hits } = found(query);
    if (expected === undefined) return expect(matched).not.toBe('ALL_WORDS');
    expect(matched).toBe('SIMILAR');
    expect(hits[0]?.id).toBe(expected);
  });

  it('has a word with one wrong letter before one with two', async () => {
    const stones = await buildIndex(1, [goods('hs/840991', ['Pistons']), goods('hs/680410', ['Millstones'])]);
    expect(stones.search('milstones').hits.map(({ id }) => id)).toEqual(['hs/680410', 'hs/840991']);
  });

  it('takes no word for a typing error that something has as it is, beside another word', async () => {
    const goodsForHair = await buildIndex(1, [
      goods('hs/902290', ['Apparatus; treatment tables, chairs']),
      goods('hs/3305', ['Hair preparations']),
      goods('hs/9401', ['Chairs']),
    ]);
    const { matched, hits } = goodsForHair.search('hair treatment');
    expect(matched).toBe('SOME_WORDS');
    expect(hits.map(({ id }) => id)).toContain('hs/3305');
    // A word that nothing has is mistyped.
    expect(goodsForHair.search('hiar preparations')).toMatchObject({ matched: 'SIMILAR', hits: [{ id: 'hs/3305' }] });
  });

  it('has a name whose last level is the query before one that contains it', async () => {
    const beanCurd = await buildIndex(1, [
      goods('hs/961620', ['화장용 분무기의 두부']),
      goods('hs/210610', ['단백질 농축물']),
      goods('hsk/2106101000', ['조제 식료품; 단백질 농축물과 텍스처화한 단백질계 물질; 두부']),
      goods('hs/731700', ['못; 두부 있는 것']),
    ]);
    expect(beanCurd.search('두부').hits[0]?.id).toBe('hs/210610');
    expect(beanCurd.search('못').hits[0]?.id).toBe('hs/731700');
  });

  it('finds a plural that no rule of endings makes', async () => {
    const knives = await buildIndex(1, [
      goods('hs/8211', ['Knives with cutting blades']),
      goods('hs/8205', ['Hand tools']),
    ]);
    expect(knives.search('knife').hits.map(({ id }) => id)).toEqual(['hs/8211']);
  });

  it('falls back to some of the words, and says so', () => {
    expect(found('seasoned laver zebra')).toMatchObject({ matched: 'SOME_WORDS', hits: [{ id: 'hs/200899' }] });
  });

  it('never finds what shares only a common word', () => {
    expect(ids('zebra machines')).toEqual([]);
    expect(ids('얼룩말 기계 제품류')).toEqual([]);
    expect(ids('other zebra')).toEqual([]);
    expect(ids('기타 얼룩말')).toEqual([]);
    expect(ids('sewing machines')).toEqual(['hs/8452']);
  });

  it('has one hit for a class, not one for each of its lines', () => {
    expect(ids('기초화장용 제품류')).toEqual(['hs/330499']);
    expect(ids('petroleum jelly')).toEqual(['hs/330499']);
  });

  it('lists the lines of a schedule that is asked for, and only those', () => {
    expect(ids('마스크팩', { scheme: 'hsk' })).toEqual(['hsk/3304999000']);
    expect(ids('마스크팩', { scheme: 'hts' })).toEqual([]);
    expect(ids('3304', { scheme: 'hsk' })).toEqual(['hsk/3304991000', 'hsk/3304999000']);
    expect(ids('마스크팩', { scheme: 'hs' })).toEqual(['hs/330499']);
  });

  it('leaves out lines that do not pass', () => {
    const passes = ({ facets }: Entry) => facets.scheme !== 'hts';
    expect(ids('petroleum jelly', { passes })).toEqual([]);
    expect(ids('sheet mask', { passes })).toEqual(['hs/330499']);
  });

  it('prefers the whole name, and the general class before its parts', () => {
    expect(ids('make-up preparations').slice(0, 2)).toEqual(['hs/3304', 'hs/330410']);
    expect(ids('김치')[0]).toBe('hs/200599');
    expect(ids('화장품')[0]).toBe('hs/3304');
    expect(ids('33').slice(0, 3)).toEqual(['hs/33', 'hs/3304', 'hs/3305']);
  });

  it('takes more than ten words only as they are written', async () => {
    const eleven = 'one two three four five six seven eight nine ten eleven';
    const long = await buildIndex(1, [goods('hs/01', [eleven]), goods('hs/02', ['twelve'])]);
    expect(long.search(eleven)).toMatchObject({ matched: 'ALL_WORDS', hits: [{ id: 'hs/01' }] });
    expect(long.search(eleven.slice(0, -2)).matched).toBe('SOME_WORDS');
    expect(long.search(eleven.slice(0, -2).replace('one ', '')).matched).toBe('ALL_WORDS');
  });

  it('finds a class by the line that it has got, and no longer by the one that it has lost', async () => {
    const before = await buildIndex(1, [goods('hs/330499', ['Beauty']), goods('hsk/3304991000', ['Skin lotions'])]);
    const later = before.moved(2, ['hsk/3304991000', 'hsk/3304999000'], [goods('hsk/3304999000', ['Sheet masks'])]);
    expect(later.search('sheet masks').hits.map(({ id }) => id)).toEqual(['hs/330499']);
    expect(later.search('skin lotions').hits).toEqual([]);
    expect(later.search('beauty').hits.map(({ id }) => id)).toEqual(['hs/330499']);
  });
});
