import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isNonNullType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anonymous, type Viewer } from '../../src/access/viewer.js';
import { createSchema } from '../../src/api/schema.js';
import { atFirm, viewer } from '../firms/viewers.js';
import { type Api, apiOver, openApi } from './api.js';
import { textAt } from './text-at.js';

const schema = createSchema();
const [owner, rival] = [atFirm('owner'), atFirm('rival')];
const desks = new Set(['commons', 'country/KR', 'country/DE', 'bloc/EU']);

/** Everybody but the owner. */
const askers: readonly (readonly [string, Viewer])[] = [
  ['a stranger', anonymous],
  ['another firm', rival],
  ['an analyst', viewer('analyst')],
  ['an editor', { ...viewer('editor'), desks }],
  ['a reviewer', { ...viewer('reviewer'), desks }],
  ['a publisher of imports', viewer('publisher')],
  ['an administrator', viewer('administrator')],
];

/** Values of arguments, by name or by type. */
const usual: Readonly<Record<string, unknown>> = {
  from: '2026-01-01',
  targets: 'DE',
  Int: 1,
  Float: 1,
  Boolean: true,
  Date: '2026-11-01',
  CountryCode: 'DE',
  FieldValues: {},
};

/** Values of input fields beside the required ones. */
const besides: Readonly<Record<string, object>> = {
  OfferingInput: { hsCode: '330499' },
  TraitAnswer: { holds: true },
  CompareMarketsInput: { targets: ['DE', 'US'] },
};

interface Question {
  readonly name: string;
  readonly query: string;
  readonly variables: (id: string) => Record<string, unknown>;
}

/** A question for each argument or input field of a field that accepts an id. */
function questions(operation: 'query' | 'mutation', field: GraphQLField<unknown, unknown>): Question[] {
  return field.args.flatMap((arg) =>
    idPlaces(arg).map(([place, at]) => ({
      name: `${field.name}(${place})`,
      query: `${operation} (${declared(field.args)}) { ${field.name}(${passed(field.args)})${selection(field)} }`,
      variables: (id) => ({ ...required(field.args), [arg.name]: at(id) }),
    })),
  );
}

type Place = readonly [place: string, at: (id: string) => unknown];

function idPlaces({ name, type }: Pick<GraphQLArgument, 'name' | 'type'>): Place[] {
  const named = getNamedType(type);
  const inList = (given: unknown): unknown => (String(type).startsWith('[') ? [given] : given);
  if (named.name === 'ID') return [[name, (id) => inList(id)]];
  if (!isInputObjectType(named)) return [];
  return Object.values(named.getFields()).flatMap((inner) => {
    // An offering has exactly one of its ids.
    const base = named.name === 'OfferingInput' && String(inner.type) === 'ID' ? {} : whole(named);
    return idPlaces(inner).map(
      ([place, at]): Place => [`${name}.${place}`, (id) => inList({ ...base, [inner.name]: at(id) })],
    );
  });
}

/** The value of an argument that is not tested. */
function given({ name, type }: Pick<GraphQLArgument, 'name' | 'type'>): unknown {
  const named = getNamedType(type);
  const one = isInputObjectType(named) ? whole(named) : (usual[name] ?? usual[named.name] ?? firstOf(named));
  return /^\[/.test(String(type)) ? [one] : one;
}

const whole = (type: GraphQLInputObjectType): object => ({
  ...required(Object.values(type.getFields())),
  ...besides[type.name],
});

const firstOf = (type: GraphQLNamedType): unknown => (isEnumType(type) ? type.getValues()[0]?.value : 'text');

const required = (args: readonly (GraphQLArgument | GraphQLInputField)[]): Record<string, unknown> =>
  Object.fromEntries(args.filter(isRequired).map((arg) => [arg.name, given(arg)]));

const isRequired = ({ type, defaultValue }: GraphQLArgument | GraphQLInputField): boolean =>
  isNonNullType(type) && defaultValue === undefined;

const declared = (args: readonly GraphQLArgument[]): string =>
  args.map(({ name, type }) => `$${name}: ${type}`).join(', ');
const passed = (args: readonly GraphQLArgument[]): string => args.map(({ name }) => `${name}: $${name}`).join(', ');

function selection({ type }: GraphQLField<unknown, unknown>): string {
  if (isLeafType(getNamedType(type))) return '';
  return String(type).includes('Payload') ? ' { __typename problems { code field message } }' : ' { __typename }';
}

/** The question failed before its id was looked up. */
const notAsked = /BAD_USER_INPUT|DAYS_NOT_IN_ORDER|TOO_MANY_WRITES|INTERNAL/;

const fieldsOf = (operation: 'query' | 'mutation') =>
  Object.values((operation === 'query' ? schema.getQueryType() : schema.getMutationType())?.getFields() ?? {});
const asked = (['query', 'mutation'] as const).flatMap((operation) =>
  fieldsOf(operation).flatMap((field) => questions(operation, field)),
);

describe("what is a firm's own", () => {
  let api: Api;
  const own = new Map<string, string>();
  beforeAll(async () => {
    api = await openApi();
    for (const [who, name] of [
      [owner, 'Hidden Treasure'],
      [rival, 'Rival'],
    ] as const) {
      const saved = await api.data(
        `mutation ($name: String!) {
          saveCompany(input: { name: { en: $name }, basedIn: "KR", targets: ["DE"] }) { company { id } }
          saveProduct(input: { name: { en: $name }, hsCode: "330499" }) { product { id } }
          holdRequirement(requirement: "certification/good-practice") { problems { code } }
          savePlan(input: { target: "DE", offering: { hsCode: "330499" } }, label: $name) { savedPlan { id } }
        }`,
        { name },
        who,
      );
      if (who === owner)
        for (const [kind, ...path] of [
          ['company', 'saveCompany', 'company'],
          ['product', 'saveProduct', 'product'],
          ['plan', 'savePlan', 'savedPlan'],
        ] as const)
          own.set(kind, textAt(saved, ...path, 'id'));
    }
  });
  afterAll(() => api.close());

  let asks = 0;
  let fresh: Api;
  /** An answer without the given id, and without the suggestions for it. */
  const answer = async ({ query, variables }: Question, id: string, who: Viewer): Promise<string> => {
    // The writes of one person are limited: sometimes their count starts again.
    if (asks % 100 === 0) fresh = apiOver(api.graph);
    asks += 1;
    const told = await fresh.answer(query, variables(id), who);
    return JSON.stringify(told)
      .replaceAll(id, '…')
      .replace(/ Did you mean [^?]*\?/g, '');
  };

  it('is tested at every place of the schema that accepts an id', () => {
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'node(id)',
        'nodes(ids)',
        'entryPlan(input.offering.productId)',
        'entryPlan(input.company.id)',
        'entryPlan(input.company.holds.requirement)',
        'compareMarkets(input.offering.traits.trait)',
        'entryPlanChanges(input.offering.classId)',
        'savedPlan(id)',
        'removeProduct(id)',
        'saveProduct(input.id)',
        'recordStep(savedPlan)',
      ]),
    );
    expect([...own.keys()].sort()).toEqual(['company', 'plan', 'product']);
  });

  it.each(askers)(
    'looks to %s as if it did not exist, in every argument with an id',
    async (_, who) => {
      const told: string[] = [];
      for (const question of asked) {
        for (const [kind, id] of own) {
          const nobodys = `${kind}/${'x'.repeat(id.length - kind.length - 1)}`;
          const [theirs, none] = [await answer(question, id, who), await answer(question, nobodys, who)];
          if (theirs !== none || /Hidden Treasure/.test(theirs) || notAsked.test(theirs))
            told.push(`${question.name} ${kind}: ${theirs} / ${none}`);
        }
      }
      expect(told).toEqual([]);
    },
    180_000,
  );

  it('would be noticed by this test, if it were shown', async () => {
    const plan = asked.find(({ name }) => name === 'entryPlan(input.company.id)');
    if (plan === undefined) throw new Error('the plan is not asked for by company');
    const id = own.get('company') ?? '';
    expect(await answer(plan, id, owner)).not.toBe(await answer(plan, 'company/nowhere', owner));
    expect(await answer(plan, id, rival)).toBe(await answer(plan, 'company/nowhere', rival));
  });

  it.each(askers)('is not found by %s in a search', async (_, who) => {
    for (const query of ['Hidden', 'Hidden Treasure', 'Treasure', ...own.values()]) {
      const { search } = await api.data(
        'query ($query: String!) { search(query: $query, first: 200) { edges { node { id } } } }',
        { query },
        who,
      );
      expect([...own.values()].filter((id) => JSON.stringify(search).includes(id))).toEqual([]);
    }
  });

  it('is at the end of no relation for others, even if an edge leads to it', async () => {
    const makes = '{ myCompany { makes { id name } } savedPlans { edges { node { label } } } }';
    expect(await api.data(makes, {}, owner)).toMatchObject({
      myCompany: { makes: [{ name: 'Hidden Treasure' }] },
      savedPlans: { edges: [{ node: { label: 'Hidden Treasure' } }] },
    });
    expect(await api.data(makes, {}, rival)).toMatchObject({
      myCompany: { makes: [{ name: 'Rival' }] },
      savedPlans: { edges: [{ node: { label: 'Rival' } }] },
    });
    // In this world the example makes the secret product of the stranger.
    const plan = `{ entryPlan(input: { target: "DE", offering: { hsCode: "330499" }, company: { id: "company/example-beauty" } }) {
      steps { status because { text path { id } } } notApplicable { text } graph { nodes { id } edges { from to } } warnings { message about { id } } } }`;
    expect(JSON.stringify(await api.data(plan, {}, owner))).not.toMatch(/secret|stranger|Treasure/i);
  });

  it('is in a plan for its owner only', async () => {
    const plan = `query ($input: EntryPlanInput!) { entryPlan(input: $input) {
      steps { key status creditedBy { __typename } because { text path { id } } } graph { nodes { id } } notApplicable { text } } }`;
    const input = {
      target: 'DE',
      offering: { productId: own.get('product') },
      company: { id: own.get('company') },
    };
    expect(JSON.stringify(await api.data(plan, { input }, owner))).toContain('"CREDITED"');
    for (const [, who] of askers)
      expect(await api.errors(plan, { input }, who)).toMatchObject([
        {
          problems: [
            { code: 'UNKNOWN_ID', field: 'offering.productId' },
            { code: 'UNKNOWN_ID', field: 'company.id' },
          ],
        },
      ]);
  });
});
