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
import type { PlanOptions } from '../../src/cli/plan/variables.js';
import type { Graph } from '../../src/graph/port.js';
import { createServices, loadSeed } from '../../src/services.js';
import { clockAt } from '../clocks.js';
import { openTestGraph } from '../engines/engine.js';
import { inputOf } from './input-of.js';

const folder = fileURLToPath(new URL('seed', import.meta.url));
/** Wide enough for every line. */
const wide = { width: 500, colours: false };
const published = '2026-11-30T15:30:00.000Z';
const clock = clockAt(published);

describe('the page of a plan', () => {
  let graph: Graph;
  let services: Services;
  beforeAll(async () => {
    graph = await openTestGraph();
    await loadSeed(graph, { folder, clock });
    services = createServices(graph, clock);
  });
  afterAll(() => graph.close());

  /** The page that these options print. */
  async function page(
    more: Partial<PlanOptions> = {},
    depth: Depth = 'short',
    language = 'en',
    { dayOf } = clock,
  ): Promise<string> {
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
      variableValues: { input: inputOf(options), effects: depth === 'full' },
      contextValue: createContext(services, request),
    });
    // The operation was typed with this schema.
    return print((data as unknown as CliPlanQuery).entryPlan, { format: 'text', depth, language, dayOf }, wide);
  }

  it('has what matters first on top', async () => {
    expect(section(await page(), 'Summary')).toEqual([
      'Verdict  depends on 1 answer (see Questions)',
      'Steps    1 to do, 1 depends on an answer, 1 advised',
      'Time     5 to 20 days, typically 10 days, not counting 1 step of unknown duration',
      // The notification takes 5 to 20 days; nobody knows the time of transport.
      'first shipment: no step before it is on record',
      'first sale: after at least 5 days, typically at least 10 days',
      'Cost     EUR 40; the cost of 1 step is unknown',
      'Duty     6.5 % of customs value',
      'Charges  tax on the import, such as VAT or sales tax: not on record',
      'Gaps     no data on duty, origin, digital regulation, tax, logistics, intellectual property, settlement and support: further requirements may apply',
    ]);
  });

  it('says on which day the knowledge was published, in the time zone of the server', async () => {
    expect(await page()).toContain('published on 1 December 2026');
    const inUtc = clockAt(published, 'UTC');
    expect(await page({}, 'short', 'en', inUtc)).toContain('published on 30 November 2026');
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
      '[ ] to do   [?] depends on an answer   [x] done   + advised   ~ not needed   * critical path',
      '[ ] 1. Notification of the product *',
      '5 to 20 days, typically 10 days · EUR 40',
      'required by: Cosmetics Act (Act 7 of 2020, on cosmetic products and on everything that is sold to be put on the skin of people)',
      'source: Official gazette, p. 12 (official source)',
      '[?] 2. Sun protection test',
      'if: Does it claim to protect from the sun?',
      'required by: Sun protection',
      'source: Official gazette, p. 12 (official source)',
    ]);
    expect(section(await page(), 'Preparation: advised')).toEqual(['+  3. Trademark']);
  });

  it('shows what a shipment costs after import, line by line', async () => {
    // 6.5 % of 10,000 are 650; nothing else of the country is on record.
    expect(section(await page({ value: '10000EUR' }), 'Cost of the shipment after import')).toEqual([
      'Customs value: EUR 10,000',
      'The customs value is used as it is given. The market decides whether freight and insurance belong to it; none is added here.',
      'Duty on cosmetics: EUR 650',
      'Charged at 6.5 %. Base: customs value.',
      'Tax on imports (VAT or sales tax): not known',
      'No tax on the import of these goods, such as VAT or sales tax, is on record, and neither is what it would be charged on. This does not mean that nothing is charged.',
      'Other taxes and fees: not known',
      'It is not on record which other taxes and fees are charged.',
      'Total of what is known: at least EUR 10,650, with parts that are not known or are lower bounds',
    ]);
  });

  it('says nothing of what a shipment costs without its value', async () => {
    expect(await page()).not.toContain('after import');
  });

  it('is in Korean where that is asked for', async () => {
    const korean = await page({}, 'short', 'ko');
    expect(section(korean, '요약')).toEqual([
      '판정                 답변 1건에 따라 달라집니다(“질문” 참조)',
      '절차                 이행 1건, 답변에 따라 1건, 권장 1건',
      '기간                 5~20일(보통 10일), 기간 미상 1건 제외',
      '첫 선적: 그 전에 등록된 절차 없음',
      '첫 판매: 시작 최소 5일 후(보통 최소 10일 후)',
      '비용                 40유로; 비용 미상 1건',
      '관세                 과세가격의 6.5%',
      '관세 외 세금·수수료  수입 시 부가가치세 또는 판매세: 자료 없음',
      '자료 없음            관세, 원산지, 데이터·디지털, 조세, 물류, 지식재산권, 대금결제 및 수출지원(표시되지 않은 요건이 있을 수 있습니다)',
    ]);
    expect(section(korean, '관세(과세가격 대비 비율, 부가가치세 제외)')).toContain('최저: 최혜국세율(MFN), 합계 6.5%');
  });

  it('names the answers that the figures assume, and keeps apart what only other answers ask for', async () => {
    const shampoo = await page({ hs: '330510' });
    const summary = section(shampoo, 'Summary');
    // The way that takes longer is shown; the other is not added to it.
    expect(summary.slice(1, 5)).toEqual([
      'Assumed  these answers, for time, cost and steps:',
      'Does it claim to act against dandruff? yes',
      'Steps    0 to do, 1 depends on an answer, 1 only with other answers',
      'Time     10 to 100 days, typically 90 days',
    ]);
    expect(section(shampoo, 'Preparation')).toContain('[?] 1. Registration of the shampoo *');
    expect(section(shampoo, 'Preparation: only with other answers than those assumed (not counted)')[0]).toBe(
      '[?] 2. Filing of the shampoo',
    );
    expect(await page()).not.toContain('Assumed');
  });

  it('says what each answer changes where details are asked for', async () => {
    const questions = section(await page({ hs: '330510' }, 'full'), 'Questions');
    // Without an answer it takes 10 to 100 days and typically 90, at a typical cost of EUR 500, of which no other
    // bound is on record. There is no rate between the euro and the dollar of the answer.
    expect(questions.slice(3)).toEqual([
      'yes: time: a narrower range',
      'no: adds Filing of the shampoo; removes Registration of the shampoo; time: typically 80 days less',
    ]);
    expect(section(await page({ hs: '330510' }), 'Questions')).toHaveLength(3);
  });

  it('ticks what is done', async () => {
    const held = await page({ holds: ['eu/cosmetics/notification:2028-01-31'] });
    expect(section(held, 'Preparation')).toContain('[x] 1. Notification of the product');
    expect(section(held, 'Summary')).toContain(
      'Steps    0 to do, 1 depends on an answer, 1 done or credited, 1 advised',
    );
  });

  it('gives every reason where details are asked for', async () => {
    const lines = section(await page({}, 'full'), 'Preparation');
    expect(lines).toContainEqual(expect.stringMatching(/^reason: A rule requires this: Cosmetics Act \(Act 7 of 2020/));
    expect(lines).toContainEqual(expect.stringMatching(/^reason: A rule requires this: Sun protection/));
  });

  it('says which preference is best, and what is known', async () => {
    const all = await page();
    expect(section(all, 'Duty, as a percentage of customs value, without VAT')).toEqual([
      'Best: MFN rate, 6.5 % in total',
      'Duty on cosmetics: 6.5 %, 6.5 % in total',
    ]);
    expect(all).toMatch(/\n {2}No data {9}duty, origin, /);
  });

  it('says of rules for all goods that they are no more than that', async () => {
    const [, ...lines] = section(
      await page({}, 'full'),
      'Coverage of the knowledge base (no data does not mean that no rule exists)',
    );
    expect(lines).toContain(
      'Labelling: Horizontal rules only, which are about all goods: Language of labels. What is asked of these goods in particular is not on record.',
    );
  });

  it('says why nothing can be said of a market, in either language', async () => {
    const unknown = { to: 'KR', from: 'DE' };
    expect(section(await page(unknown), 'Summary')).toContain(
      'Verdict  unknown. South Korea: the knowledge base has no data on import control and conformity assessment of this offering. Absence of data is not absence of rules.',
    );
    expect(section(await page(unknown, 'short', 'ko'), '요약')[0]).toMatch(
      /^판정 +확인 불가\. .* 자료가 없다고 해서 규정이 없는 것은 아닙니다\.$/,
    );
  });

  it('says on what a verdict depends if no question does', async () => {
    const answered = { trait: ['trait/sunscreen=no'] };
    expect(section(await page(answered), 'Summary')).toContain('Verdict  open');
    expect(section(await page({ ...answered, dispatchFrom: 'DE' }), 'Summary')).toContain(
      'Verdict  conditional. Germany: the knowledge base has no data on export control of this offering. Nothing else on record prevents the sale, and no question is open.',
    );
  });
});

/** The lines of one section, without their indents. */
function section(page: string, heading: string): string[] {
  const parts = page.split('\n\n').map((part) => part.split('\n'));
  return (parts.find(([first]) => first === heading) ?? []).slice(1).map((line) => line.trim());
}
