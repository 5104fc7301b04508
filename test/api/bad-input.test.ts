import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Api, openApi } from './api.js';

const table = z.array(
  z.strictObject({
    what: z.string(),
    input: z.record(z.string(), z.unknown()),
    code: z.string(),
    field: z.string(),
    message: z.string(),
  }),
);

/** The input, and its error. */
const cases = table.parse(parse(readFileSync(fileURLToPath(new URL('./bad-input.yaml', import.meta.url)), 'utf8')));

const entryPlan = `query ($input: EntryPlanInput!) {
  entryPlan(input: $input) { target { code } offering { class { id } mode } }
}`;
const usual = { target: 'DE', offering: { hsCode: '330499' } };
const offering = (given: object) => ({ offering: given });
const firm = (company: object) => ({ company });

describe('a plan', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  const refused = (given: object) => api.errors(entryPlan, { input: { ...usual, ...given } });

  it.each(cases)('is refused for $what: $code', async ({ input, code, field, message }) => {
    expect(await refused(input)).toEqual([{ code, field, message }]);
  });

  it.each<[what: string, given: object, says: RegExp]>([
    ['a number for a text', { target: 12 }, /"input.target".*CountryCode cannot be 12\. Use a string, such as "DE"/],
    [
      'a number for a day',
      { asOf: 20261101 },
      /"input.asOf".*Date cannot be 20261101\. Use a string, such as "2026-11-01"/,
    ],
    [
      'infinitely much',
      firm({ sales: { amount: Number.POSITIVE_INFINITY, currency: 'KRW' } }),
      /Infinity at "input.company.sales.amount"/,
    ],
    [
      'what is no number',
      firm({ sales: { amount: Number.NaN, currency: 'KRW' } }),
      /NaN at "input.company.sales.amount"/,
    ],
    ['a text for a number', firm({ employees: '12' }), /"12" at "input.company.employees"/],
    ['a part of an employee', firm({ employees: 1.5 }), /1.5 at "input.company.employees"/],
    [
      'a mistyped stage of growth',
      firm({ growthStage: 'STARTER' }),
      /"STARTER" at "input.company.growthStage".*GrowthStage/,
    ],
    ['a mistyped field', { offering: { hsCod: '33' } }, /"hsCod" is not defined.*Did you mean "hsCode"/],
  ])('is refused by the schema for %s', async (_, given, says) => {
    const [error] = await refused(given);
    expect(error).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(error?.message).toMatch(says);
  });

  it('is refused in the language of the request, with the place as GraphQL names it', async () => {
    const input = { ...usual, target: 12 };
    expect(await api.errors(entryPlan, { input }, undefined, 'ko')).toMatchObject([
      {
        code: 'BAD_USER_INPUT',
        message:
          'CountryCode 항목에는 12 값을 사용할 수 없습니다. 문자열(예: "DE")을 입력하십시오. (Variable "$input" got invalid value 12 at "input.target")',
      },
    ]);
    expect(await api.errors('{ countries(asOf: 7) { edges { cursor } } }', {}, undefined, 'ko')).toMatchObject([
      { message: 'Date 항목에는 7 값을 사용할 수 없습니다. 문자열(예: "2026-11-01")을 입력하십시오.' },
    ]);
  });

  const endless = 'q'.repeat(100_000);
  it.each<[field: string, given: object, code: string]>([
    ['target', { target: endless }, 'UNKNOWN_COUNTRY'],
    ['offering.hsCode', offering({ hsCode: '3'.repeat(100_000) }), 'BAD_HS_CODE'],
    ['offering.classId', offering({ classId: endless }), 'UNKNOWN_ID'],
    ['offering.cpcCode', offering({ cpcCode: endless }), 'UNKNOWN_ID'],
    ['offering.productId', offering({ productId: endless }), 'UNKNOWN_ID'],
    ['offering.traits[0].trait', offering({ hsCode: '33', traits: [{ trait: endless, holds: true }] }), 'UNKNOWN_ID'],
    ['company.id', firm({ id: endless }), 'UNKNOWN_ID'],
    ['company.holds[0].requirement', firm({ holds: [{ requirement: endless }] }), 'UNKNOWN_ID'],
    ['company.sales.currency', firm({ sales: { amount: 1, currency: endless } }), 'BAD_CURRENCY'],
    ['asOf', { asOf: endless }, 'BAD_DATE'],
  ])('is refused at little cost if %s has no end', async (field, given, code) => {
    const before = process.cpuUsage();
    const [error] = await refused(given);
    // The CPU time of this process in microseconds: a busy machine makes it wait, but not compute more.
    const { user, system } = process.cpuUsage(before);
    expect(user + system).toBeLessThan(2_000_000);
    expect(error).toMatchObject({ code, field });
    expect(error?.message).not.toContain('Did you mean');
  });

  it.each<[what: string, given: object, expected: object]>([
    ['small letters', { target: 'de', origin: 'kr', dispatchFrom: ' kr ' }, { target: { code: 'DE' } }],
    ['a code with dots', offering({ hsCode: '3304.99' }), { offering: { class: { id: 'hs/330499' }, mode: 'GOODS' } }],
    [
      'a code with blanks',
      offering({ hsCode: ' 33 04 99 ' }),
      { offering: { class: { id: 'hs/330499' }, mode: 'GOODS' } },
    ],
    ['a heading', offering({ hsCode: '3304' }), { offering: { class: { id: 'hs/3304' }, mode: 'GOODS' } }],
    ['a service', offering({ cpcCode: '8314' }), { offering: { class: { id: 'cpc/8314' }, mode: 'SERVICE' } }],
    [
      'what its class says',
      offering({ classId: 'intangible/screening-ai' }),
      { offering: { class: { id: 'intangible/screening-ai' }, mode: 'SOFTWARE' } },
    ],
    [
      'another mode',
      offering({ classId: 'intangible/screening-ai', mode: 'LICENCE' }),
      { offering: { class: { id: 'intangible/screening-ai' }, mode: 'LICENCE' } },
    ],
    ['small letters of a currency', firm({ sales: { amount: 1, currency: 'krw' } }), { target: { code: 'DE' } }],
    ['the 29th of February of a leap year', { asOf: '2028-02-29' }, { target: { code: 'DE' } }],
  ])('understands %s', async (_, given, expected) => {
    const { entryPlan: plan } = await api.data(entryPlan, { input: { ...usual, ...given } });
    expect(plan).toMatchObject(expected);
  });
});
