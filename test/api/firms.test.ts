import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anonymous } from '../../src/access/viewer.js';
import { atFirm, viewer } from '../firms/viewers.js';
import { type Api, openApi } from './api.js';
import { textAt } from './text-at.js';

const hanbit = atFirm('hanbit');
const company = `id name ko: name(lang: "ko") example employees sales { amount currency } exports { amount currency } growthStage
  basedIn { code } targets { code } holds { node { id } validTo }
  makes { id name mode classifiedAs { id } has { node { id } holds amount option } }`;
const saveCompany = `mutation ($input: CompanyProfileInput!) { saveCompany(input: $input) { company { ${company} } problems { code field message } } }`;
const saveProduct = `mutation ($input: ProductInput!) { saveProduct(input: $input) {
  product { id name mode classifiedAs { id } has { node { id } holds amount option } } problems { code field message } } }`;
const myCompany = `{ myCompany { ${company} } }`;

describe('the company of a firm', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  it('is null until it is saved', async () => {
    expect(await api.data(myCompany, {}, hanbit)).toEqual({ myCompany: null });
  });

  it('is what the firm has saved', async () => {
    const input = {
      name: { en: 'Hanbit', ko: '한빛' },
      basedIn: 'kr',
      employees: 12,
      sales: { amount: 2e9, currency: 'krw' },
      targets: ['DE', 'FR', 'de'],
    };
    const saved = {
      id: expect.stringMatching(/^company\//),
      name: 'Hanbit',
      ko: '한빛',
      example: null,
      employees: 12,
      sales: { amount: 2e9, currency: 'KRW' },
      exports: null,
      growthStage: null,
      basedIn: [{ code: 'KR' }],
      targets: [{ code: 'DE' }, { code: 'FR' }],
      holds: [],
      makes: [],
    };
    expect(await api.data(saveCompany, { input }, hanbit)).toEqual({ saveCompany: { company: saved, problems: [] } });
    const later = { employees: null, growthStage: 'BEGINNER', targets: null };
    await api.data(saveCompany, { input: later }, hanbit);
    expect(await api.data(myCompany, {}, hanbit)).toEqual({
      myCompany: { ...saved, employees: null, growthStage: 'BEGINNER', targets: [] },
    });
  });

  it('makes products, which each payload shows as they are then', async () => {
    const first = { name: { en: 'Cream' }, hsCode: '3304.99', traits: [{ trait: 'trait/sunscreen', holds: false }] };
    const { saveProduct: added } = await api.data(saveProduct, { input: first }, hanbit);
    const product = {
      id: expect.stringMatching(/^product\//),
      name: 'Cream',
      mode: 'GOODS',
      classifiedAs: [{ id: 'hs/330499' }],
      has: [{ node: { id: 'trait/sunscreen' }, holds: false, amount: null, option: null }],
    };
    expect(added).toEqual({ product, problems: [] });
    expect(await api.data(myCompany, {}, hanbit)).toMatchObject({ myCompany: { makes: [product] } });

    const both = await api.data(
      `mutation {
        one: saveProduct(input: { name: { en: "Screening" }, classId: "intangible/screening-ai", mode: SOFTWARE }) { product { id mode } problems { message } }
        held: holdRequirement(requirement: "certification/good-practice", validTo: "2027-03-31") { company { makes { name } holds { node { id } validTo } } }
        dropped: dropRequirement(requirement: "certification/good-practice") { company { makes { name } holds { node { id } } } }
      }`,
      {},
      hanbit,
    );
    expect(both).toMatchObject({
      one: { product: { mode: 'SOFTWARE' }, problems: [] },
      held: { company: { holds: [{ node: { id: 'certification/good-practice' }, validTo: '2027-03-31' }] } },
      dropped: { company: { holds: [] } },
    });
    expect(JSON.stringify(both.held)).toMatch(/Cream.*Screening|Screening.*Cream/);
  });

  it('forgets a product, and then itself', async () => {
    const made = await api.data('{ myCompany { makes { id name } } }', {}, hanbit);
    const names = [0, 1].map((place) => textAt(made, 'myCompany', 'makes', place, 'name'));
    const cream = textAt(made, 'myCompany', 'makes', names.indexOf('Cream'), 'id');
    expect(
      await api.data(
        'mutation ($id: ID!) { removeProduct(id: $id) { company { makes { name } } problems { code } } }',
        { id: cream },
        hanbit,
      ),
    ).toEqual({ removeProduct: { company: { makes: [{ name: 'Screening' }] }, problems: [] } });
    expect(await api.data('mutation { removeCompany { company { id } problems { code } } }', {}, hanbit)).toEqual({
      removeCompany: { company: null, problems: [] },
    });
    expect(await api.data(myCompany, {}, hanbit)).toEqual({ myCompany: null });
  });

  it.each([
    ['whoever shows no token', anonymous, 'NOT_SIGNED_IN'],
    ['an analyst', viewer('analyst'), 'NOT_ALLOWED'],
    ['an editor', viewer('editor'), 'NOT_ALLOWED'],
    ['a reviewer', viewer('reviewer'), 'NOT_ALLOWED'],
    ['a publisher of imports', viewer('publisher'), 'NOT_ALLOWED'],
    ['an administrator', viewer('administrator'), 'NOT_ALLOWED'],
    ['a token that names no firm', atFirm(undefined), 'NO_FIRM'],
  ])('is refused to %s for any input', async (_, who, code) => {
    const refusals = {
      ...(await api.data(
        `mutation {
        saveCompany(input: { employees: -1 }) { company { id } problems { code } }
        saveProduct(input: { hsCode: "nonsense" }) { product { id } problems { code } }
        removeProduct(id: "product/secret") { company { id } problems { code } }
        holdRequirement(requirement: "nowhere") { company { id } problems { code } }
        dropRequirement(requirement: "nowhere") { company { id } problems { code } }
        removeCompany { company { id } problems { code } }
      }`,
        {},
        who,
      )),
      ...(await api.data(
        `mutation {
        savePlan(input: { target: "XX", offering: {} }, label: "") { savedPlan { id } problems { code } }
        recordStep(savedPlan: "x", requirement: "x", doneOn: "soon") { savedPlan { id } problems { code } }
        undoStep(savedPlan: "x", requirement: "x") { savedPlan { id } problems { code } }
        acknowledgePlan(savedPlan: "x") { savedPlan { id } problems { code } }
        removeSavedPlan(savedPlan: "x") { savedPlan { id } problems { code } }
      }`,
        {},
        who,
      )),
    };
    expect(Object.values(refusals)).toHaveLength(11);
    for (const refusal of Object.values(refusals)) {
      expect(refusal).toMatchObject({ problems: [{ code }] });
      expect(JSON.stringify(refusal)).toContain('null');
    }
    expect(await api.errors(myCompany, {}, who)).toMatchObject([{ code }]);
    expect(await api.errors('{ savedPlans { edges { cursor } } }', {}, who)).toMatchObject([{ code }]);
    expect(await api.errors('{ savedPlan(id: "x") { id } }', {}, who)).toMatchObject([{ code }]);
  });
});

describe('what a firm gives', () => {
  let api: Api;
  let product: unknown;
  beforeAll(async () => {
    api = await openApi();
    await api.data(saveCompany, { input: { name: { en: 'Hanbit' }, basedIn: 'KR' } }, hanbit);
    const input = { name: { en: 'Cream' }, hsCode: '330499' };
    product = textAt(await api.data(saveProduct, { input }, hanbit), 'saveProduct', 'product', 'id');
  });
  afterAll(() => api.close());

  const long = 'x'.repeat(201);
  const name = { en: 'Name' };
  const many = <Item>(count: number, item: Item): Item[] => Array.from({ length: count }, () => item);

  it.each<[what: string, input: object, code: string, field: string, says: RegExp]>([
    ['a blank name', { name: { en: '  ' } }, 'BAD_TEXT', 'input.name.en', /text is empty/],
    [
      'a name that turns round',
      { name: { en: 'Name \u202e' } },
      'BAD_TEXT',
      'input.name.en',
      /cannot be displayed, U\+202E/,
    ],
    ['a name that is too long', { name: { en: 'Name', ko: long } }, 'BAD_TEXT', 'input.name.ko', /201.*1 to 200/],
    ['no name', { name: null }, 'BAD_INPUT', 'input.name', /cannot be cleared/],
    ['no seat', { basedIn: null }, 'BAD_INPUT', 'input.basedIn', /cannot be cleared/],
    ['a seat nowhere', { basedIn: 'Untied Kingdom' }, 'UNKNOWN_COUNTRY', 'input.basedIn', /Did you mean "GB"/],
    ['fewer than no employees', { employees: -1 }, 'BAD_NUMBER', 'input.employees', /-1/],
    ['sales below nothing', { sales: { amount: -5, currency: 'USD' } }, 'BAD_NUMBER', 'input.sales.amount', /-5/],
    [
      'a currency of no country',
      { exports: { amount: 5, currency: 'EURO' } },
      'BAD_CURRENCY',
      'input.exports.currency',
      /"EUR"/,
    ],
    ['a target nowhere', { targets: ['DE', 'Germny'] }, 'UNKNOWN_COUNTRY', 'input.targets[1]', /Did you mean "DE"/],
    [
      'too many targets',
      { targets: many(51, 'DE') },
      'TOO_MANY_GIVEN',
      'input.targets',
      /51 target markets.*at most 50/,
    ],
  ])('of itself is refused for %s', async (_, input, code, field, says) => {
    const { saveCompany: answer } = await api.data(saveCompany, { input }, hanbit);
    expect(answer).toEqual({ company: null, problems: [{ code, field, message: expect.stringMatching(says) }] });
  });

  it.each<[what: string, input: object, code: string, field: string, says: RegExp]>([
    ['a new one without a name', { hsCode: '330499' }, 'MISSING', 'input.name', /needs a name/],
    ['a new one without a class', { name, mode: 'GOODS' }, 'MISSING', 'input.hsCode', /needs its class/],
    [
      'a new service without a mode',
      { name, classId: 'cpc/8314' },
      'MISSING',
      'input.mode',
      /needs its mode of supply/,
    ],
    [
      'two classes',
      { name, hsCode: '330499', classId: 'hs/33' },
      'OFFERING_NAMED_TWICE',
      'input.hsCode',
      /classId and hsCode/,
    ],
    ['a code that is none', { name, hsCode: '33O4' }, 'BAD_HS_CODE', 'input.hsCode', /33O4/],
    ['a code that HS has not', { name, hsCode: '330498' }, 'UNKNOWN_HS_CODE', 'input.hsCode', /HS 330499/],
    [
      'a class nowhere',
      { name, classId: 'intangible/screening' },
      'UNKNOWN_ID',
      'input.classId',
      /"intangible\/screening-ai"/,
    ],
    ['goods as software', { name, hsCode: '330499', mode: 'SOFTWARE' }, 'MODE_MISMATCH', 'input.mode', /goods/],
    ['a service as goods', { name, classId: 'cpc/8314', mode: 'GOODS' }, 'MODE_MISMATCH', 'input.mode', /is not goods/],
    [
      'a trait nowhere',
      { traits: [{ trait: 'trait/sunscren', holds: true }] },
      'UNKNOWN_ID',
      'input.traits[0].trait',
      /"trait\/sunscreen"/,
    ],
    [
      'an answer of the wrong kind',
      { traits: [{ trait: 'trait/sunscreen', amount: 1 }] },
      'WRONG_ANSWER',
      'input.traits[0]',
      /holds with true or false/,
    ],
    [
      'an option that is none',
      { traits: [{ trait: 'trait/pack-size', option: 'HUGE' }] },
      'WRONG_ANSWER',
      'input.traits[0]',
      /SMALL or LARGE/,
    ],
    [
      'two answers',
      { traits: many(2, { trait: 'trait/sunscreen', holds: true }) },
      'ANSWERED_TWICE',
      'input.traits[1]',
      /twice/,
    ],
    [
      'too many answers',
      { traits: many(101, { trait: 'trait/sunscreen', holds: true }) },
      'TOO_MANY_GIVEN',
      'input.traits',
      /at most 100/,
    ],
    ['one that is not there', { id: 'product/nowhere', name }, 'UNKNOWN_ID', 'input.id', /no product/],
    [
      "an example, which is nobody's own",
      { id: 'product/example-cream', name },
      'UNKNOWN_ID',
      'input.id',
      /no product/,
    ],
  ])('of a product is refused for %s', async (_, input, code, field, says) => {
    const { saveProduct: answer } = await api.data(saveProduct, { input }, hanbit);
    expect(answer).toEqual({ product: null, problems: [{ code, field, message: expect.stringMatching(says) }] });
  });

  it.each([
    ['mode', { mode: 'LICENCE' }, 'MODE_MISMATCH'],
    ['class', { classId: 'cpc/8314' }, 'MODE_MISMATCH'],
  ])('is refused for a %s that does not fit the stored values', async (_, change, code) => {
    const { saveProduct: answer } = await api.data(saveProduct, { input: { id: product, ...change } }, hanbit);
    expect(answer).toMatchObject({ problems: [{ code, field: 'input.mode' }] });
  });

  it.each([
    ['requirement: "certification/good-practise"', 'UNKNOWN_ID', 'requirement', /"certification\/good-practice"/],
    ['requirement: "eu/label", validTo: "2027-02-29"', 'BAD_DATE', 'validTo', /does not exist/],
  ])('is refused as held: %s', async (args, code, field, says) => {
    const { holdRequirement: answer } = await api.data(
      `mutation { holdRequirement(${args}) { problems { code field message } } }`,
      {},
      hanbit,
    );
    expect(answer).toEqual({ problems: [{ code, field, message: expect.stringMatching(says) }] });
  });
});
