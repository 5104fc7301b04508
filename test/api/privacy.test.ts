import { isInterfaceType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../src/api/schema.js';
import { vocabulary } from '../../src/graph/vocabulary/vocabulary.js';
import { type Api, openApi } from './api.js';
import { listed } from './listed.js';

const privateIds = ['company/example-beauty', 'company/stranger', 'product/example-cream', 'product/secret'];
const privateTypes = [...vocabulary.nodes.values()].filter((type) => type.private).map((type) => type.name);

describe('a company and a product', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  it('are the private types', () => {
    expect(privateTypes).toEqual(['Company', 'Product']);
  });

  it.each(privateIds)('%s is behind no id', async (id) => {
    expect(
      await api.data(
        'query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } requirement(id: $id) { id } productClass(id: $id) { id } }',
        { id },
      ),
    ).toEqual({ node: null, nodes: [null], requirement: null, productClass: null });
  });

  it.each(['Stranger', 'Secrets', 'Secret Serum', 'Example Beauty', '예시뷰티', 'Example cream', 'stranger'])(
    'is not found by %j',
    async (query) => {
      const found = await listed(api, `search(query: ${JSON.stringify(query)})`);
      expect(found.filter((id) => privateIds.includes(id))).toEqual([]);
    },
  );

  it.each(privateTypes)('%s is not a type to search in, and is not suggested', async (type) => {
    const refused = async (name: string) => {
      const [error] = await api.errors(
        'query ($types: [String!]) { search(query: "x", types: $types) { totalCount } }',
        {
          types: [name],
        },
      );
      return error;
    };
    expect(await refused(type)).toMatchObject({ code: 'UNKNOWN_TYPE', field: 'types' });
    expect((await refused(`${type}s`))?.message).not.toContain(`"${type}"`);
  });

  it("are in no list and behind no look-up of the schema, except one without an id that shows the caller's own", () => {
    const query = createSchema().getQueryType();
    const returning = Object.values(query?.getFields() ?? {}).filter(({ type }) =>
      privateTypes.some((name) => new RegExp(`^\\W*${name}(Connection)?\\W*$`).test(String(type))),
    );
    expect(returning.map(({ name, args }) => [name, args])).toEqual([['myCompany', []]]);
  });

  it('are at the end of no relation of a public type', () => {
    const open = [...vocabulary.nodes.values()].filter((type) => !type.private);
    const leading = open.flatMap((type) =>
      type.relations
        .filter(({ targets }) => targets.some((target) => privateTypes.includes(target)))
        .map(({ field }) => `${type.name}.${field}`),
    );
    expect(leading).toEqual([]);
  });

  it('are shown by a plan, by each other and to their authors only', () => {
    const types = Object.values(createSchema().getTypeMap()).filter(
      (type) => isObjectType(type) || isInterfaceType(type),
    );
    const showing = types.flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => privateTypes.includes(String(field.type).replace(/[[\]!]/g, '')))
        .map((field) => `${type.name}.${field.name}`),
    );
    expect(showing.sort()).toEqual([
      'Company.makes',
      'CompanyPayload.company',
      'Offering.product',
      'ProductPayload.product',
      'Query.myCompany',
    ]);
  });
});

const plan = `query ($input: EntryPlanInput!) {
  entryPlan(input: $input) {
    offering { class { id } product { id name mode classifiedAs { id } has { node { id } holds } } }
    steps { key status because { path { id } } }
    graph { nodes { id } }
    warnings { about { id } }
  }
}`;

describe('a plan', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  it('is made for the examples, which everybody can use', async () => {
    const { entryPlan } = await api.data(plan, {
      input: {
        target: 'DE',
        offering: { productId: 'product/example-cream' },
        company: { id: 'company/example-beauty' },
      },
    });
    expect(entryPlan).toMatchObject({
      offering: {
        class: { id: 'hs/330499' },
        product: {
          id: 'product/example-cream',
          mode: 'GOODS',
          classifiedAs: [{ id: 'hs/330499' }],
          has: [{ node: { id: 'trait/sunscreen' }, holds: true }],
        },
      },
      steps: expect.arrayContaining([expect.objectContaining({ key: 'eu/registration', status: 'CREDITED' })]),
    });
    expect(JSON.stringify(entryPlan)).not.toMatch(/stranger|secret/i);
  });

  it.each([
    ['product', { offering: { productId: 'product/secret' } }, { offering: { productId: 'product/nowhere' } }],
    [
      'company',
      { offering: { hsCode: '330499' }, company: { id: 'company/stranger' } },
      { offering: { hsCode: '330499' }, company: { id: 'company/nowhere' } },
    ],
  ])('refuses the %s of somebody else as if it did not exist', async (what, theirs, nobodys) => {
    const refused = async (given: object) => {
      const [error, ...more] = await api.errors(plan, { input: { target: 'DE', ...given } });
      expect(more).toEqual([]);
      return { ...error, message: error?.message.replace(/"[^"]*"/, '"..."') };
    };
    const error = await refused(theirs);
    expect(error).toEqual(await refused(nobodys));
    expect(error).toEqual({
      code: 'UNKNOWN_ID',
      field: what === 'product' ? 'offering.productId' : 'company.id',
      message: `There is no ${what} with the ID "...".`,
    });
  });

  it.each([
    ['offering.classId', { offering: { classId: 'product/secret' } }],
    [
      'offering.traits[0].trait',
      { offering: { hsCode: '330499', traits: [{ trait: 'product/secret', holds: true }] } },
    ],
    [
      'company.holds[0].requirement',
      { offering: { hsCode: '330499' }, company: { holds: [{ requirement: 'company/stranger' }] } },
    ],
    ['offering.productId', { offering: { productId: 'company/stranger' } }],
    ['company.id', { offering: { hsCode: '330499' }, company: { id: 'product/secret' } }],
  ])('reveals nothing about it through %s', async (field, given) => {
    const [error] = await api.errors(plan, { input: { target: 'DE', ...given } });
    expect(error).toMatchObject({ code: 'UNKNOWN_ID', field });
    for (const id of privateIds) expect(error?.message.split('Did you mean')[1] ?? '').not.toContain(id);
  });
});
