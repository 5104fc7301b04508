import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../src/navigator/make-plan.js';
import type { PlanRequest } from '../../../src/navigator/plan-request.js';
import { english } from '../../messages/english.js';
import { ask, type Draft, world } from '../world.js';

function planned(code: Partial<Draft<'AgencyCode'>>, codes: readonly string[], question: Partial<PlanRequest> = {}) {
  const facts = world({
    Country: { 'country/VN': {}, 'country/DE': { tariffScheme: 'cn' } },
    Authority: { agency: { name: 'Agency' } },
    ProductClass: { 'cn/33049900': { scheme: 'cn', code: '33049900', PART_OF: 'hs/330499' } },
    AgencyCode: {
      code: {
        name: 'Cosmetics: data required',
        code: 'C1',
        APPLIES_IN: 'country/DE',
        HANDLED_BY: 'agency',
        MARKS: { node: 'hs/3304', codes },
        ...code,
      },
    },
  });
  return makePlan(facts, ask(question));
}

const checks = (...given: Parameters<typeof planned>) => planned(...given).advisedChecks;

describe('advised checks', () => {
  it('are certain if all lines carry a code that says that something is required', () => {
    const [check] = checks({ isCertain: true }, ['3304']);
    expect(check).toMatchObject({ certainty: 'CERTAIN', everyLine: true, lines: [], entries: [] });
    expect(english(check?.text ?? [])).toContain('C1 (Cosmetics: data required)');
    expect(english(check?.text ?? [])).toContain('Authority: Agency.');
  });

  it('are conditional if the code says that something can be required', () => {
    expect(checks({}, ['330499'])).toMatchObject([{ certainty: 'CONDITIONAL', everyLine: true }]);
  });

  it('are conditional if only some lines carry the code, and ask for the line first', () => {
    const [check] = checks({ isCertain: true }, ['33049950', '33049990']);
    expect(check).toMatchObject({ certainty: 'CONDITIONAL', everyLine: false, lines: ['33049950', '33049990'] });
    expect(english(check?.question ?? [])).toContain('33049950 and 33049990. Which product code');
  });

  it('read the line if the offering is one of the market', () => {
    const line = { classId: 'cn/33049900' };
    expect(checks({ isCertain: true }, ['33049900'], line)).toMatchObject([{ certainty: 'CERTAIN' }]);
    expect(checks({ isCertain: true }, ['33049910'], line)).toEqual([]);
  });

  it.each([
    ['no marked goods', {}, ['330410'], {}],
    ['another market', { APPLIES_IN: 'country/VN' }, ['3304'], {}],
    [
      'goods that leave from elsewhere',
      { APPLIES_IN: 'country/KR', side: 'EXPORT' },
      ['3304'],
      { dispatch: 'country/VN' },
    ],
    ['services', {}, ['3304'], { mode: 'SERVICE' }],
  ] as const)('are none for %s', (_, code, codes, question) => {
    expect(checks(code, codes, question)).toEqual([]);
  });

  it('name the entries of a list at the place of dispatch', () => {
    const [check] = checks({ APPLIES_IN: 'country/KR', side: 'EXPORT' }, ['330499=1C350,1C351']);
    expect(check).toMatchObject({ certainty: 'CONDITIONAL', entries: ['1C350', '1C351'] });
  });

  it('leave the area without data, and name the authority in its note', () => {
    const plan = planned({ isCertain: true }, ['3304']);
    const [area] = plan.coverage.filter((each) => each.area === 'IMPORT_CONTROL');
    expect(area?.level).toBe('NO_DATA');
    expect(english(area?.note ?? [])).toContain('name these authorities: Agency');
    expect([plan.verdict, plan.schedule.steps]).toEqual(['UNKNOWN', []]);
  });
});
