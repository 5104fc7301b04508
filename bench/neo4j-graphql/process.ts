import { readFileSync } from 'node:fs';
import { Neo4jGraphQL } from '@neo4j/graphql';
import {
  type DocumentNode,
  execute,
  type GraphQLSchema,
  NoUnusedFragmentsRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { timed } from '../measure/timed.js';
import { type Address, address, plainDriver } from '../neo4j/address.js';
import { answerCalls } from '../process/answer-calls.js';
import { type Ask, fetchFacts } from './facts.js';
import { model } from './model.js';

let ask: Ask = () => Promise.reject(new Error('the comparison was not started'));
let stop = async () => {};

/** `@neo4j/graphql` without HTTP, and with each query parsed and validated only once. */
answerCalls(
  {
    async start(argument) {
      const given = address.parse(argument);
      const driver = plainDriver(given);
      const { typeDefs, fragments } = model();
      const inverses = readFileSync(new URL('./inverses.graphql', import.meta.url), 'utf8');
      const schema = await new Neo4jGraphQL({ typeDefs: [typeDefs, inverses], driver, features }).getSchema();
      ask = asker(schema, fragments, given);
      stop = () => driver.close();
    },
    fetch: () => timed(() => fetchFacts(ask)),
    ids: async () => [...(await fetchFacts(ask)).values()].flatMap((ids) => [...ids]),
  },
  () => stop(),
);

/** Codes are strings that are compared. */
const features = { filters: { String: { LTE: true, GTE: true } } };

function asker(schema: GraphQLSchema, fragments: string, { database }: Address): Ask {
  const contextValue = database === undefined ? {} : { sessionConfig: { database } };
  const documents = new Map<string, DocumentNode>();
  return async (query, variableValues) => {
    const document = documents.get(query) ?? validated(schema, query + fragments);
    documents.set(query, document);
    const { data, errors = [] } = await execute({ schema, document, variableValues, contextValue });
    const [failure] = errors;
    if (failure !== undefined) throw failure;
    return data;
  };
}

function validated(schema: GraphQLSchema, text: string): DocumentNode {
  const document = parse(text);
  const rules = specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule);
  const [fault] = validate(schema, document, rules);
  if (fault !== undefined) throw fault;
  return document;
}
