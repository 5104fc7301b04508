import { fileURLToPath } from 'node:url';
import { graphql, isObjectType } from 'graphql';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anonymous } from '../../src/access/viewer.js';
import { createContext, type Services } from '../../src/api/context.js';
import { createSchema } from '../../src/api/schema.js';
import type { Graph } from '../../src/graph/port.js';
import { createServices, loadSeed } from '../../src/services.js';
import { openTestGraph } from '../engines/engine.js';
import { questions } from './questions.js';
import { textFields, textsIn } from './whole-query.js';

const folder = fileURLToPath(new URL('../../seed/', import.meta.url));

/** Texts that are in one language, by kind. */
const inOneLanguage: ReadonlySet<string> = new Set([
  // Sources are cited as they are called, with their locators.
  'Source.name',
  'GraphNode.name of Source',
  'Citation.locator',
  'Citation.about',
  'Citation.says',
  // Titles of the Harmonized System and of national schedules come with a later issue.
  'ProductClass.name',
  'GraphNode.name of ProductClass',
  // Rates and rules of origin as the schedule and the agreement have them.
  'DutyLine.formula',
  'ChargeLine.formula',
  'OriginRule.goods',
  'OriginRule.text',
  // Codes.
  'PlanWarning.code',
  'PlanQuestion.options',
  'GraphNode.label',
  'GraphEdge.type',
  'Deadline.event',
  'Knowledge.seed',
]);

describe('a plan in Korean', () => {
  const schema = createSchema();
  let graph: Graph;
  let services: Services;

  beforeAll(async () => {
    graph = await openTestGraph();
    await loadSeed(graph, { folder });
    services = createServices(graph);
  }, 300_000);
  afterAll(() => graph.close());

  async function textsOf(input: object, language: string): Promise<(readonly [field: string, text: string])[]> {
    const type = schema.getType('EntryPlan');
    if (!isObjectType(type)) throw new Error('there is no EntryPlan');
    const contextValue = createContext(services, {
      viewer: anonymous,
      address: '127.0.0.1',
      requestId: 'test',
      language,
      log: pino({ level: 'silent' }),
      signal: new AbortController().signal,
    });
    const source = `query ($input: EntryPlanInput!) { entryPlan(input: $input) { ${textFields(schema, type)} } }`;
    const { data, errors } = await graphql({ schema, source, variableValues: { input }, contextValue });
    if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
    return [...textsIn(data)];
  }

  it.each(questions.map((input, index) => [index, input] as const))('%i has no other sentence: %j', async (_, input) => {
    const texts = await textsOf(input, 'ko');
    expect(texts.length).toBeGreaterThan(50);
    const foreign = texts.filter(([field, text]) => !/\p{Script=Hangul}/u.test(text) && !inOneLanguage.has(field));
    expect([...new Set(foreign.map(([field, text]) => `${field}: ${text}`))]).toEqual([]);
  });
});
