import { fileURLToPath } from 'node:url';
import { graphql, print as printQuery } from 'graphql';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anonymous } from '../../src/access/viewer.js';
import { createContext, type Services } from '../../src/api/context.js';
import { createSchema } from '../../src/api/schema.js';
import { CliPlanDocument, type CliPlanQuery } from '../../src/cli/generated/operations.js';
import type { Depth } from '../../src/cli/plan/document.js';
import { print } from '../../src/cli/plan/print.js';
import { type PlanOptions, planVariables } from '../../src/cli/plan/variables.js';
import type { Graph } from '../../src/graph/port.js';
import { createServices, loadSeed } from '../../src/services.js';
import { openTestGraph } from '../engines/engine.js';

const folder = fileURLToPath(new URL('seed', import.meta.url));
/** Wide enough for every line. */
const wide = { width: 500, colours: false };

describe('the page of a plan', () => {
  let graph: Graph;
  let services: Services;
  beforeAll(async () => {
    graph = await openTestGraph();
    await loadSeed(graph, { folder });
    services = createServices(graph);
  });
  afterAll(() => graph.close());

  /** The page that these options print. */
  async function page(more: Partial<PlanOptions> = {}, depth: Depth = 'short', language = 'en'): Promise<string> {
    const options: PlanOptions = { to: 'DE', from: 'KR', hs: '330499', asOf: '2026-11-01', prefer: 'time', ...more };
    const request = {
      viewer: anonymous,
      address: '127.0.0.1',
      requestId: 'test',
      language,
      log: pino({ level: 'silent' }),
      signal: new AbortController().signal,
    };
    const { data } = await graphql({
      schema: createSchema(),
      source: printQuery(CliPlanDocument),
      variableValues: planVariables(options),
      contextValue: createContext(services, request),
    });
    // The operation was typed with this schema.
    return print((data as unknown as CliPlanQuery).entryPlan, { format: 'text', depth, language }, wide);
  }

  it('has what matters first on top', async () => {
    expect(section(await page(), 'Summary')).toEqual([
      'Verdict  hangs on 1 question, see below',
      'Steps    1 to do, 1 on a question, 1 advised',
      'Time     at least 5 to 20 days, typically 10; the time of 1 step is not known',
      'Cost     40 EUR; the cost of 1 step is not known',
      'Duty     6.5 % of customs value',
      'Gaps     no data on duty, origin, import control, export control, conformity, labelling, data and digital, tax, logistics, intellectual property, settlement, support: more may be asked than stands here',
    ]);
  });

  it('says how a question is answered', async () => {
    expect(section(await page(), 'Questions')).toEqual([
      'Does it claim to protect from the sun?',
      'answer: --trait trait/sunscreen=yes',
      'decides: Sun protection',
    ]);
    expect(await page({ trait: ['trait/sunscreen=no'] })).not.toContain('\nQuestions\n');
  });

  it('separates what must be done from what is advised, with one line on how to read it', async () => {
    expect(section(await page(), 'Preparation')).toEqual([
      '[ ] to do   [?] on a question   [x] done   + advised   ~ another way   * sets the time',
      '[ ] 1. Notification of the product *',
      '5 to 20 days, typically 10 · 40 EUR',
      'by: Cosmetics Act (Act 7 of 2020, on cosmetic products and on everything that is sold to be put on the skin of people)',
      'source: Official gazette, p. 12 (official)',
      '[?] 2. Sun protection test',
      'if: Does it claim to protect from the sun?',
      'by: Sun protection',
      'source: Official gazette, p. 12 (official)',
    ]);
    expect(section(await page(), 'Preparation: advised')).toEqual(['+  3. Trademark']);
  });

  it('ticks what is done', async () => {
    const held = await page({ holds: ['eu/cosmetics/notification:2028-01-31'] });
    expect(section(held, 'Preparation')).toContain('[x] 1. Notification of the product');
    expect(section(held, 'Summary')).toContain('Steps    0 to do, 1 on a question, 1 done or credited, 1 advised');
  });

  it('gives every reason where details are asked for', async () => {
    const lines = section(await page({}, 'full'), 'Preparation');
    expect(lines).toContainEqual(expect.stringMatching(/^why: Cosmetics Act \(Act 7 of 2020/));
    expect(lines).toContainEqual(expect.stringMatching(/^why: Sun protection/));
  });

  it('says which preference is best, and what is known', async () => {
    const all = await page();
    expect(section(all, 'Duty, in percent of customs value without VAT')).toEqual([
      'Best: the MFN rate, 6.5 % in total',
      'Duty on cosmetics: 6.5 %, in total 6.5 %',
    ]);
    expect(all).toMatch(/\n {2}No data {2}duty, origin, /);
  });
});

/** The lines of one section, without their indents. */
function section(page: string, heading: string): string[] {
  const parts = page.split('\n\n').map((part) => part.split('\n'));
  return (parts.find(([first]) => first === heading) ?? []).slice(1).map((line) => line.trim());
}
