import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atFirm } from '../firms/viewers.js';
import { type Api, openApi } from './api.js';

const germany = '{ country(code: "DE") { name } }';

describe('the language of a request', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  const nameOf = async (query: string, variables = {}, language?: string) => {
    const { country } = await api.data(query, variables, undefined, language);
    return country;
  };

  it('is that of the header', async () => {
    expect(await nameOf(germany)).toEqual({ name: 'Germany' });
    expect(await nameOf(germany, {}, 'ko')).toEqual({ name: '독일' });
  });

  it('is that of @inContext, which wins', async () => {
    expect(await nameOf(`query @inContext(language: "ko") ${germany}`)).toEqual({ name: '독일' });
    expect(await nameOf(`query @inContext(language: "ko-KR") ${germany}`)).toEqual({ name: '독일' });
    expect(await nameOf(`query @inContext(language: "en") ${germany}`, {}, 'ko')).toEqual({ name: 'Germany' });
  });

  it('can be a variable, and its default', async () => {
    const query = `query ($l: String!) @inContext(language: $l) ${germany}`;
    expect(await nameOf(query, { l: 'ko' })).toEqual({ name: '독일' });
    const withDefault = `query ($l: String! = "ko") @inContext(language: $l) ${germany}`;
    expect(await nameOf(withDefault)).toEqual({ name: '독일' });
    expect(await nameOf(withDefault, { l: 'en' })).toEqual({ name: 'Germany' });
  });

  it('gives way to that of a field', async () => {
    const inKorean = '@inContext(language: "ko") { country(code: "DE")';
    expect(await nameOf(`query ${inKorean} { name(lang: "en") } }`)).toEqual({ name: 'Germany' });
    expect(await nameOf(`query ${inKorean} { name(lang: null) } }`)).toEqual({ name: '독일' });
    const query = `query ($l: String) ${inKorean} { name(lang: $l) } }`;
    expect(await nameOf(query, { l: 'en' })).toEqual({ name: 'Germany' });
    expect(await nameOf(query)).toEqual({ name: '독일' });
  });

  it('is that of the texts in a group, too', async () => {
    const windows = '{ formality(id: "us/facility") { recurs { window english: window(lang: "en") } } }';
    const [english, korean] = ['1 October to 31 December', '10월 1일부터 12월 31일까지'];
    expect(await api.data(windows)).toEqual({ formality: { recurs: { window: english, english } } });
    expect(await api.data(windows, {}, undefined, 'ko')).toEqual({
      formality: { recurs: { window: korean, english } },
    });
    const asked = '{ formality(id: "us/facility") { recurs { window(lang: "ko") } } }';
    expect(await api.data(asked)).toEqual({ formality: { recurs: { window: korean } } });
    expect(await api.errors(asked.replace('ko', 'fr'))).toMatchObject([{ code: 'UNKNOWN_LANGUAGE', field: 'lang' }]);
  });

  it.each(['fr', '', 'korean', '__proto__'])('is refused if it is "%s"', async (given) => {
    const message = `The language "${given}" is not available. Use "en" or "ko".`;
    const before = api.reads.length;
    expect(await api.errors(`query @inContext(language: "${given}") ${germany}`)).toEqual([
      { code: 'UNKNOWN_LANGUAGE', field: 'language', message },
    ]);
    expect(await api.errors(`query ($l: String!) @inContext(language: $l) ${germany}`, { l: given })).toEqual([
      { code: 'UNKNOWN_LANGUAGE', field: 'language', message },
    ]);
    expect(await api.errors(`query ($l: String) { country(code: "DE") { name(lang: $l) } }`, { l: given })).toEqual([
      { code: 'UNKNOWN_LANGUAGE', field: 'lang', message },
    ]);
    const inFragment = 'query { country(code: "DE") { ...Named } } fragment Named on Country';
    expect(await api.errors(`${inFragment} { name(lang: "${given}") }`)).toMatchObject([{ code: 'UNKNOWN_LANGUAGE' }]);
    expect(api.reads.length).toBe(before);
  });

  it('is refused in the language of the request', async () => {
    expect(await api.errors(`query @inContext(language: "fr") ${germany}`, {}, undefined, 'ko')).toMatchObject([
      { message: '"fr" 언어는 지원하지 않습니다. "en" 또는 "ko" 중 하나를 지정하십시오.' },
    ]);
    expect(
      await api.errors('query @inContext(language: "ko") { country(code: "DE") { name(lang: "fr") } }'),
    ).toMatchObject([{ message: /^"fr"/ }]);
  });

  it('stays an error of the query if it is not a text', async () => {
    const query = `query ($l: String!) @inContext(language: $l) ${germany}`;
    expect(await api.errors(query, { l: 5 })).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
    expect(await api.errors(query)).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
    expect(await api.errors(`query @inContext(language: 5) ${germany}`)).toMatchObject([
      { code: 'GRAPHQL_VALIDATION_FAILED' },
    ]);
  });

  it('refuses a mutation before it is done, also if only its payload requests an unknown one', async () => {
    const hanbit = atFirm('hanbit');
    const input = { name: { en: 'Hanbit' }, basedIn: 'KR' };
    const save = (name: string) =>
      `mutation ($input: CompanyProfileInput!) { saveCompany(input: $input) { company { ${name} } } }`;
    expect(await api.errors(save('name(lang: "fr")'), { input }, hanbit)).toMatchObject([{ code: 'UNKNOWN_LANGUAGE' }]);
    const elsewhere = save('name').replace('{', '@inContext(language: "fr") {');
    expect(await api.errors(elsewhere, { input }, hanbit)).toMatchObject([{ code: 'UNKNOWN_LANGUAGE' }]);
    expect(await api.data('{ myCompany { id } }', {}, hanbit)).toEqual({ myCompany: null });
  });

  it('is that of the problems of a mutation', async () => {
    const remove = (context: string) =>
      `mutation ${context} { removeWatch(id: "watch/none") { problems { code message } } }`;
    const problem = (message: string) => ({ removeWatch: { problems: [{ code: 'UNKNOWN_ID', message }] } });
    const kim = atFirm('hanbit', 'kim');
    const korean = problem('ID가 "watch/none"인 알림 대상이 없습니다.');
    expect(await api.data(remove(''), {}, kim, 'ko')).toEqual(korean);
    expect(await api.data(remove('@inContext(language: "ko")'), {}, kim)).toEqual(korean);
    expect(await api.data(remove('@inContext(language: "en")'), {}, kim, 'ko')).toEqual(
      problem('There is no watch with the ID "watch/none".'),
    );
  });

  it('is that of errors and of what cannot be planned', async () => {
    const input = 'input: { target: "DE", offering: { hsCode: "33049" } }';
    const query = `query @inContext(language: "ko") { entryPlan(${input}) { verdict } }`;
    const [error] = await api.errors(query);
    expect([error?.code, error?.field]).toEqual(['BAD_HS_CODE', 'offering.hsCode']);
    expect(error?.message).toMatch(/^HS 품목번호 "33049"의 자릿수\(5자리\)가 맞지 않습니다\./);
  });
});
