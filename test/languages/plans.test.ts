import { fileURLToPath } from 'node:url';
import { graphql, isObjectType, print as printQuery } from 'graphql';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anonymous } from '../../src/access/viewer.js';
import { createContext, type Services } from '../../src/api/context.js';
import { createSchema } from '../../src/api/schema.js';
import { CliPlanDocument, type CliPlanQuery } from '../../src/cli/generated/operations.js';
import { print } from '../../src/cli/plan/print.js';
import type { Graph } from '../../src/graph/port.js';
import { languages } from '../../src/messages/languages.js';
import { createServices, loadSeed } from '../../src/services.js';
import { clockAt } from '../clocks.js';
import { openTestGraph } from '../engines/engine.js';
import { printedQuestions, questions } from './questions.js';
import { textFields, textsIn } from './whole-query.js';

const folder = fileURLToPath(new URL('../../seed/', import.meta.url));

/** Fields with a text in one language, by kind. */
const inOneLanguage: ReadonlySet<string> = new Set([
  // Sources keep their names and locators.
  'Source.name',
  'GraphNode.name of Source',
  'Citation.locator',
  'Citation.about',
  'Citation.says',
  // Titles of the Harmonized System and of national schedules come with a later issue.
  'ProductClass.name',
  'GraphNode.name of ProductClass',
  // Rates and rules of origin in the form of the schedule and of the agreement.
  'DutyLine.formula',
  'ChargeLine.formula',
  'OriginRule.goods',
  'OriginRule.text',
  // Codes.
  'AdvisedCheck.lines',
  'AdvisedCheck.entries',
  'InputReading.field',
  'InputReading.given',
  'PlanQuestion.answerIn',
  'AnswerChoice.value',
  'AnswerEffect.answer',
  'PlanWarning.code',
  'PlanQuestion.options',
  'GraphNode.label',
  'GraphEdge.type',
  'Deadline.event',
  'Knowledge.seed',
]);

const schema = createSchema();
const clock = clockAt('2026-11-30T00:00:00.000Z');
let graph: Graph;
let services: Services;

beforeAll(async () => {
  graph = await openTestGraph();
  await loadSeed(graph, { folder, clock });
  services = createServices(graph, clock);
}, 300_000);
afterAll(() => graph.close());

async function ask(source: string, input: object, language: string): Promise<unknown> {
  const contextValue = createContext(services, {
    viewer: anonymous,
    address: '127.0.0.1',
    requestId: 'test',
    language,
    log: pino({ level: 'silent' }),
    signal: new AbortController().signal,
  });
  const { data, errors } = await graphql({ schema, source, variableValues: { input, effects: true }, contextValue });
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data;
}

describe('a plan in Korean', () => {
  const type = schema.getType('EntryPlan');
  const texts = isObjectType(type) ? textFields(schema, type) : '';
  const source = `query ($input: EntryPlanInput!) { entryPlan(input: $input) { ${texts} } }`;

  it.each(questions)('has no sentence in another language: $target, $offering, $asOf', async (input) => {
    const found = [...textsIn(await ask(source, input, 'ko'))];
    expect(found.length).toBeGreaterThan(50);
    const foreign = found.filter(([field, text]) => !/\p{Script=Hangul}/u.test(text) && !inOneLanguage.has(field));
    expect([...new Set(foreign.map(([field, text]) => `${field}: ${text}`))]).toEqual([]);
  });
});

/** Have a person read them if they change: `npx vitest run --project fast test/languages -u` writes them. */
describe.each(languages)('a printed plan in %s', (language) => {
  it.each(printedQuestions)('reads as it did: $name', async ({ name, input }) => {
    const data = await ask(printQuery(CliPlanDocument), input, language);
    // The operation was typed with this schema.
    const plan = (data as CliPlanQuery).entryPlan;
    const printed = print(
      plan,
      { format: 'text', depth: 'full', language, dayOf: clock.dayOf },
      { width: 100, colours: false },
    );
    await expect(`${printed}\n`).toMatchFileSnapshot(`printed/${name}.${language}.txt`);
  });
});

it.each([
  [{ cpcCode: '8314' }, 'South Korea to Germany: CPC 8314'],
  [{ hsCode: '330499' }, 'South Korea to Germany: HS 330499'],
  [{ classId: 'intangible/game' }, 'South Korea to Germany: Game (PC, console, mobile or online)'],
])('a printed plan for %j is headed with its code, of the right system', async (offering, title) => {
  const data = await ask(printQuery(CliPlanDocument), { target: 'DE', offering, asOf: '2026-11-30' }, 'en');
  // The operation was typed with this schema.
  const plan = (data as CliPlanQuery).entryPlan;
  const form = { format: 'text', depth: 'full', language: 'en', dayOf: clock.dayOf } as const;
  expect(print(plan, form, { width: 100, colours: false }).split('\n')[0]).toBe(title);
});

it.each([
  ['en', 'Summary', /\bHSK 3304999000 .* is a line of the tariff schedule of South Korea\. .* at HS 330499/],
  ['ko', '요약', /\bHSK 3304999000\(.*대한민국 관세율표의 세번입니다\. .*HS 330499/],
])('a printed plan in %s says before the summary as what a code was read', async (language, summary, said) => {
  const input = { target: 'DE', offering: { hsCode: '3304.99-9000' }, asOf: '2026-11-30' };
  const data = await ask(printQuery(CliPlanDocument), input, language);
  // The operation was typed with this schema.
  const plan = (data as CliPlanQuery).entryPlan;
  const form = { format: 'text', depth: 'full', language, dayOf: clock.dayOf } as const;
  const [lead = '', ...others] = print(plan, form, { width: 100, colours: false }).split(`\n${summary}\n`);
  expect(others).not.toEqual([]);
  expect(lead.replace(/\s+/g, ' ')).toMatch(said);
});
