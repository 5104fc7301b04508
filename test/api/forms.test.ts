import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { costCheck } from '../../src/api/limits/cost.js';
import { defaultLimits } from '../../src/api/limits/limits.js';
import { createSchema } from '../../src/api/schema.js';
import { type Api, openApi } from './api.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const field = `{ name kind type list required description choices limits { pattern example least most longest }
  languages { code required } precision period { bound otherEnd } fields { name kind type required choices limits { pattern least } } }`;
const all = `{ nodeForms { type description sourced checks { id sentence blocks } fields ${field}
  relations { field relationship description targets min max end key lastDay fields ${field} } } }`;

describe('forms', () => {
  it('come for all types at once, within what a request may cost', async () => {
    const { nodeForms } = await api.data(all);
    expect(nodeForms).toContainEqual(expect.objectContaining({ type: 'Regulation', sourced: true }));
    const check = costCheck(createSchema(), defaultLimits);
    expect(() => check({ query: parse(all), variables: {} })).not.toThrow();
  });

  it('come for one type, to anybody', async () => {
    const query = '{ nodeForm(type: "Stage") { type fields { name kind required } relations { field targets max } } }';
    expect(await api.data(query)).toEqual({
      nodeForm: {
        type: 'Stage',
        fields: [
          { name: 'id', kind: 'TEXT', required: true },
          { name: 'name', kind: 'LOCALIZED_TEXT', required: true },
          { name: 'order', kind: 'INTEGER', required: true },
        ],
        relations: [{ field: 'next', targets: ['Stage'], max: 1 }],
      },
    });
  });

  it('name types, fields, values and checks in the language of the request', async () => {
    const query = `{ nodeForm(type: "Terms") {
      label description fields { name label description options { value label } } relations { field label } checks { id sentence }
    } }`;
    expect((await api.data(query)).nodeForm).toMatchObject({
      label: 'terms of a programme',
      description: 'The terms of one round of a programme. A limit that is null does not apply.',
      fields: expect.arrayContaining([
        expect.objectContaining({ name: 'opens', label: 'first day of application', options: [] }),
        expect.objectContaining({
          name: 'per',
          options: expect.arrayContaining([{ value: 'ITEM', label: 'Per item' }]),
        }),
      ]),
      relations: expect.arrayContaining([{ field: 'cites', label: 'sources' }]),
      checks: expect.arrayContaining([{ id: 'period-is-in-order', sentence: 'No period ends before it starts.' }]),
    });
    expect((await api.data(query, {}, undefined, 'ko')).nodeForm).toMatchObject({
      label: '지원 조건',
      description: '지원사업의 모집 차수별 지원 조건입니다. 비어 있는 한도는 적용되지 않습니다.',
      fields: expect.arrayContaining([
        expect.objectContaining({ name: 'opens', label: '접수 시작일', description: '접수 시작일입니다.' }),
        expect.objectContaining({ name: 'per', options: expect.arrayContaining([{ value: 'ITEM', label: '건당' }]) }),
      ]),
      relations: expect.arrayContaining([{ field: 'cites', label: '출처' }]),
      checks: expect.arrayContaining([{ id: 'period-is-in-order', sentence: '종료일은 시작일보다 빠르지 않습니다.' }]),
    });
  });

  it.each([
    ['mistyped', 'Regulaton', 'Did you mean "Regulation"?'],
    ['private, as if it were none', 'Company', 'There is no type "Company".'],
    ['an interface', 'Rule', 'There is no type "Rule".'],
  ])('are refused for a type that is %s', async (_, type, said) => {
    const [error] = await api.errors('query ($type: String!) { nodeForm(type: $type) { type } }', { type });
    expect(error).toMatchObject({ code: 'UNKNOWN_TYPE', field: 'type' });
    expect(error?.message).toContain(said);
  });

  it('do not repeat a long text that names no type', async () => {
    const [error] = await api.errors('query ($type: String!) { nodeForm(type: $type) { type } }', {
      type: 'x'.repeat(1_000_000),
    });
    expect(error?.code).toBe('UNKNOWN_TYPE');
    expect(error?.message.length).toBeLessThan(200);
  });
});
