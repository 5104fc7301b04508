import { describe, expect, it } from 'vitest';
import type { DayRange, StageNode } from '../../../src/graph/generated/nodes.js';
import { journey } from '../../../src/navigator/journey/journey.js';
import type { Step } from '../../../src/navigator/plan.js';
import { supportMatches } from '../../../src/navigator/support/support-matches.js';
import { english } from '../../messages/english.js';
import { step, won } from '../cost/step.js';
import { asking, days, scheduled } from '../steps/scheduled.js';
import { type Programs, supportWorld } from '../support/support-world.js';
import { ask, type Draft, type Drafts, world } from '../world.js';

type Stage = 'preparation' | 'entry' | 'settlement' | 'expansion';

const stage = (name: Stage): StageNode => ({ __typename: 'Stage', id: `stage/${name}`, name: { en: name }, order: 1 });
const at = (name: Stage, over: Partial<Step> = {}) => ({ stage: stage(name), ...over });

function stages(steps: readonly Step[], programs: Programs = {}) {
  const facts = supportWorld(programs);
  const all = journey(facts, ask(), { steps, spans: new Map() }, supportMatches(facts, ask(), steps));
  return Object.fromEntries(all.map((each) => [each.stage.id.replace('stage/', ''), each]));
}

describe('The journey', () => {
  it('has its four stages in order, those without a step too', () => {
    const facts = supportWorld({});
    const all = journey(facts, ask(), { steps: [step('a', at('entry'))], spans: new Map() }, []);
    expect(all.map((each) => [each.stage.id, each.steps])).toEqual([
      ['stage/preparation', []],
      ['stage/entry', ['a']],
      ['stage/settlement', []],
      ['stage/expansion', []],
    ]);
  });

  it('keeps the order of the steps', () => {
    const { entry } = stages([step('b', at('entry')), step('x', at('settlement')), step('a', at('entry'))]);
    expect(entry?.steps).toEqual(['b', 'a']);
  });
});

describe('The days of a stage', () => {
  type Formality = Draft<'Formality'>;
  const atStage = (name: Stage, draft: Formality = {}): Formality => ({ AT_STAGE: `stage/${name}`, ...draft });

  /** The days by stage, of a plan in which a rule asks for all of these. */
  function daysOf(formalities: { readonly [id: string]: Formality }, ...more: readonly Drafts[]) {
    const drafts = [asking(...Object.keys(formalities)), { Formality: formalities }, ...more];
    const all = journey(world(...drafts), ask(), scheduled(drafts), []);
    return Object.fromEntries(all.map((each) => [each.stage.id.replace('stage/', ''), each.days]));
  }

  it('go from the start of its first step to the end of its last', () => {
    // prepare 10 days; then a for 5 (2 to 29) and b for 20, side by side; c after a for 3.
    const { preparation, entry, settlement, expansion } = daysOf({
      prepare: atStage('preparation', { days: days(10) }),
      a: atStage('entry', { days: { min: 2, typical: 5, max: 29 }, NEEDS: 'prepare' }),
      b: atStage('entry', { days: days(20), NEEDS: 'prepare' }),
      c: atStage('settlement', { days: days(3), NEEDS: 'a' }),
    });
    expect(preparation).toEqual(days(10));
    expect(entry).toEqual({ min: 20, typical: 20, max: 29 });
    expect(settlement).toEqual(days(3));
    expect(expansion).toEqual({});
  });

  it('count the wait for a milestone between two of its steps', () => {
    // The contract is signed on day 2, the licence of another stage takes until day 30: then the goods are declared.
    const { entry, preparation } = daysOf(
      {
        contract: atStage('entry', { days: days(2), due: { days: 0, before: true, event: 'SIGNING' } }),
        certificate: atStage('entry', { days: days(4), recurs: { per: 'SHIPMENT' } }),
      },
      {
        Regulation: { exportLaw: { side: 'EXPORT', APPLIES_IN: 'country/KR', COVERS: 'hs/3304', REQUIRES: 'licence' } },
      },
      { Formality: { licence: atStage('preparation', { days: days(30) }) } },
    );
    expect(preparation).toEqual(days(30));
    expect(entry).toEqual(days(34));
  });

  it.each<[string, { readonly [id: string]: Formality }, DayRange]>([
    ['are not known where no step has a duration', { a: {} }, {}],
    ['are of the steps that have one', { a: {}, b: { days: days(4) } }, days(4)],
    [
      'leave out what comes round with the calendar',
      { a: { days: days(9), recurs: { everyMonths: 12 } }, b: { days: days(4) } },
      days(4),
    ],
    ['are zero where a source says so', { a: { days: days(0) } }, days(0)],
  ])('%s', (_, formalities, expected) => {
    expect(daysOf(formalities).entry).toEqual(expected);
  });

  it('leave out what is only advised', () => {
    const drafts: Drafts[] = [asking({ node: 'a', force: 'ADVISED' }), { Formality: { a: { days: days(9) } } }];
    const all = journey(world(...drafts), ask(), scheduled(drafts), []);
    expect(all.map((each) => each.days)).toEqual([{}, {}, {}, {}]);
  });
});

describe('The cost of a stage', () => {
  it('is of its own steps, once and as it comes round, less the support for them', () => {
    const steps = [
      step('a', at('preparation', { cost: won(1000) })),
      step('b', at('entry', { cost: won(400) })),
      step('c', at('entry', { cost: won(50, { per: 'SHIPMENT' }) })),
      step('d', at('entry')),
    ];
    const { preparation, entry } = stages(steps, { half: { terms: { share: 50 } } });
    expect(preparation?.cost).toEqual({ gross: [won(1000)], support: [won(500)], net: [won(500)], unknownCosts: 0 });
    expect(entry?.cost).toEqual({
      gross: [won(400), won(50, { per: 'SHIPMENT' })],
      support: [won(200)],
      net: [won(200), won(50, { per: 'SHIPMENT' })],
      unknownCosts: 1,
    });
  });
});

describe('The support of a stage', () => {
  const steps = [step('a', at('preparation')), step('c', at('entry'))];
  const programs: Programs = {
    certificates: { AT_STAGE: 'stage/entry', LEADS_TO: ['office', 'certificates'] },
    freight: { FUNDS: 'need/freight', AT_STAGE: 'stage/entry', LEADS_TO: ['office', 'certificates'] },
    office: {
      FUNDS: 'need/buyers',
      AT_STAGE: ['stage/settlement', 'stage/expansion'],
      LEADS_TO: ['elsewhere', 'office'],
    },
    elsewhere: { FUNDS: 'need/buyers', AT_STAGE: 'stage/preparation', FOR_MARKET: 'country/VN' },
  };
  const idsOf = (matches: readonly { program: { id: string } }[] = []) => matches.map(({ program }) => program.id);

  it('is what is for the stage, and what helps a step in it', () => {
    const { preparation, entry, settlement } = stages(steps, programs);
    expect(idsOf(preparation?.support)).toEqual(['certificates']);
    expect(idsOf(entry?.support)).toEqual(['certificates', 'freight']);
    expect(idsOf(settlement?.support)).toEqual(['office']);
  });

  it('leads to what comes later, each once, and not to what is in the same stage', () => {
    const { preparation, entry } = stages(steps, programs);
    expect(preparation?.leadsTo.map((each) => each.id)).toEqual(['certificates', 'office']);
    expect(entry?.leadsTo.map((each) => each.id)).toEqual(['office']);
  });

  it('leads from a stage to the next one of a programme that continues', () => {
    expect(stages(steps, programs).settlement?.leadsTo.map((each) => each.id)).toEqual(['office']);
  });

  it('leads back to no programme of an earlier stage', () => {
    const back: Programs = {
      office: { FUNDS: 'need/buyers', AT_STAGE: 'stage/expansion', LEADS_TO: 'freight' },
      freight: { FUNDS: 'need/freight', AT_STAGE: 'stage/entry' },
    };
    expect(stages(steps, back).expansion?.leadsTo).toEqual([]);
  });

  it('leads to no programme for another market', () => {
    expect(stages(steps, programs).expansion?.leadsTo).toEqual([]);
  });

  it('is a gap if no programme is known, and only then', () => {
    const { settlement, expansion } = stages(steps, { office: { FUNDS: 'need/buyers', AT_STAGE: 'stage/settlement' } });
    expect(settlement?.gap).toBeUndefined();
    expect(expansion?.gap && english(expansion.gap)).toBe(
      'No programme on record supports this firm at the stage "stage/expansion". This does not mean that there is no support.',
    );
  });
});
