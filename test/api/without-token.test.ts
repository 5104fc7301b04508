import {
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createSchema } from '../../src/api/schema.js';
import { everything } from '../engines/statements/effect.js';
import { type Api, openApi } from './api.js';

const mutations = Object.values(createSchema().getMutationType()?.getFields() ?? {});

/** Anybody can report an error of a fact. */
const open = ['reportFact'];

const scalars: Readonly<Record<string, unknown>> = { ID: 'x/y', String: 'some words', Int: 1, Float: 1, Boolean: true };
const texts: Readonly<Record<string, unknown>> = {
  CountryCode: 'DE',
  CurrencyCode: 'EUR',
  Date: '2026-11-23',
  FieldValues: {},
};

/** The smallest value of a type. */
function least(type: GraphQLInputType): unknown {
  const named = getNullableType(type);
  if (isListType(named)) return [];
  if (isEnumType(named)) return named.getValues()[0]?.name;
  if (!isInputObjectType(named)) return scalars[named.name] ?? texts[named.name];
  const needed = Object.values(named.getFields()).filter((field) => isNonNullType(field.type));
  return Object.fromEntries(needed.map((field) => [field.name, least(field.type)]));
}

const payload = z.object({ problems: z.array(z.object({ code: z.string() })) });

describe('without a token', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  it.each(mutations.map(({ name }) => name).filter((name) => !open.includes(name)))(
    '%s changes nothing, and is counted in the audit log',
    async (name) => {
      const args = mutations.find((each) => each.name === name)?.args.filter((arg) => isNonNullType(arg.type)) ?? [];
      const given = args.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
      const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
      const variables = Object.fromEntries(args.map((arg) => [arg.name, least(arg.type)]));
      const before = await everything(api.graph);
      const query = `mutation${given && `(${given})`} { done: ${name}${passed && `(${passed})`} { problems { code } } }`;
      const { problems } = payload.parse((await api.data(query, variables)).done);
      expect(problems[0]?.code).toMatch(/^(NOT_SIGNED_IN|UNKNOWN_CHANGESET)$/);
      expect(await everything(api.graph)).toEqual(before);
      await api.denialLog.write();
      const after = await everything(api.graph);
      const added = after.nodes.filter(({ id }) => !before.nodes.some((node) => node.id === id));
      expect(added).toMatchObject([{ labels: ['AuditEntry'] }]);
      expect(JSON.stringify(added)).toContain(name);
    },
  );
});
