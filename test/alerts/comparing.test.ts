import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Comparing, createComparing } from '../../src/alerts/compare/comparing.js';
import { findPublished } from '../../src/catalogue/published.js';
import { assertFitting, recordSeed } from '../../src/changesets/seed-changesets.js';
import { link, put } from '../../src/graph/derived/statements.js';
import type { Reader } from '../../src/graph/port.js';
import { fileOf, type ScheduleFile } from '../../src/ingest/schedules/schedule-file.js';
import { publishSchedules } from '../../src/ingest/schedules/store/publish-schedules.js';
import type { ChangeInput } from '../../src/knowledge/changes/change-input.js';
import { createNavigator } from '../../src/navigator/navigator.js';
import { openWorld, TODAY, type World } from '../changesets/world.js';
import { english } from '../messages/english.js';
import { publish, suspension, undo } from './publishing.js';

const input = { target: 'VN', offering: { classId: 'hs/330499', mode: 'GOODS' } } as const;
const toGermany = { ...input, target: 'DE' } as const;
const goneSteps = [
  'REMOVED certification/good-practice: Step no longer needed: Good practice.',
  'REMOVED vn/label: Step no longer needed: Label in Vietnamese.',
];
const days = (typical: number): ChangeInput => ({
  put: { type: 'Formality', id: 'vn/label', values: { days: { typical } } },
});

let world: World;
let comparing: Comparing;
let day: string;
/** Runs once, after plans have been made. */
let meanwhile: () => Promise<unknown>;

beforeEach(async () => {
  world = await openWorld();
  [day, meanwhile] = [TODAY, async () => {}];
  const navigatorOver = (graph: Reader) => {
    const navigator = createNavigator({
      graph,
      nearest: async () => [],
      nearestCodes: async () => [],
      today: () => day,
    });
    return {
      ...navigator,
      async entryPlan(...given: Parameters<typeof navigator.entryPlan>) {
        const result = await navigator.entryPlan(...given);
        const once = meanwhile;
        meanwhile = async () => {};
        await once();
        return result;
      },
    };
  };
  comparing = createComparing({
    graph: world.graph,
    lookBack: world.changesets.lookBack,
    navigatorOver,
    published: async () => (await findPublished(world.graph))?.sequence ?? 0,
    today: () => day,
  });
});
afterEach(() => world.close());

/** Kind, id and sentence of what changed in the plan to Viet Nam. */
async function changed(since: number, until?: number, own: ReadonlySet<string> = new Set(), asked: object = input) {
  const { changes } = await comparing.compare([{ input: { ...input, ...asked }, own }], since, until);
  return changes?.flat().map(({ kind, about, text }) => `${kind} ${about.id}: ${english(text)}`);
}

describe('changes of publications in a plan', () => {
  it('are described: a decree is suspended, and its steps are no longer needed', async () => {
    await publish(world, suspension('2026-11-01'));
    const told = await changed(1);
    expect(told).toEqual([
      expect.stringMatching(
        /^REMOVED vn\/decree-46: Rule that no longer applies: Decree 46\. Suspended .* by "Resolution 9"\.$/,
      ),
      ...goneSteps,
      'CHANGED vn/decree-46: "Decree 46" is in force again from 2 March 2027.',
    ]);
  });

  it('are also described before their day', async () => {
    await publish(world, suspension('2026-12-01'));
    expect(await changed(1)).toContainEqual(
      expect.stringMatching(/^CHANGED vn\/decree-46: "Decree 46" stops being in force on 1 December 2026/),
    );
    expect(await changed(1)).not.toContain(goneSteps[0]);
  });

  it('are none if only time has passed, also when a published suspension begins meanwhile', async () => {
    await publish(world, suspension('2026-12-01'));
    day = '2026-12-15';
    expect(await changed(2)).toEqual([]);
    // The plan of the fifteenth no longer has a label: the publication is distinguished from the one before it.
    expect(await changed(1)).toEqual(expect.arrayContaining(goneSteps));
  });

  it('are found for each publication alone, and for several together', async () => {
    await publish(world, days(20));
    await publish(world, days(30));
    const [first, second] = ['20 days instead of 10 days', '30 days instead of 20 days'].map((text) => [
      `CHANGED vn/label: The duration of "Label in Vietnamese" is ${text}.`,
    ]);
    expect(await changed(1, 2)).toEqual(first);
    expect(await changed(2, 3)).toEqual(second);
    expect(await changed(1)).toEqual([
      'CHANGED vn/label: The duration of "Label in Vietnamese" is 30 days instead of 10 days.',
    ]);
    expect(await changed(3)).toEqual([]);
  });

  it('are reversed when the publication is undone, and both together change nothing', async () => {
    await undo(world, await publish(world, suspension('2026-11-01')));
    expect(await changed(2, 3)).toEqual([
      'ADDED vn/decree-46: Rule that now applies: Decree 46.',
      'ADDED certification/good-practice: New step: Good practice (required).',
      'ADDED vn/label: New step: Label in Vietnamese (required).',
    ]);
    expect(await changed(1)).toEqual([]);
  });

  it('are found without changing the graph', async () => {
    await publish(world, days(20));
    await changed(1);
    expect(await changed(1)).toEqual([
      'CHANGED vn/label: The duration of "Label in Vietnamese" is 20 days instead of 10 days.',
    ]);
    expect((await findPublished(world.graph))?.sequence).toBe(2);
  });

  it('are found for many questions together, in their order, and not for other markets', async () => {
    await publish(world, days(20));
    const own: ReadonlySet<string> = new Set();
    const both = [toGermany, input].map((each) => ({ input: each, own }));
    const { since, until, changes } = await comparing.compare(both, 1);
    expect([since, until]).toEqual([1, 2]);
    expect(changes?.map((each) => each.length)).toEqual([0, 1]);
  });

  it('include that a plan can no longer be made, if what the firm holds is removed', async () => {
    await publish(world, {
      put: {
        type: 'Certification',
        id: 'vn/mark',
        values: {
          name: { en: 'Mark' },
          atStage: ['stage/entry'],
          handledBy: ['authority/vn'],
          raises: ['need/papers'],
          cites: [{ source: 'source/gazette', confidence: 'OFFICIAL' }],
        },
      },
    });
    const holding = { company: { holds: [{ requirement: 'vn/mark' }] } };
    expect(await changed(2, undefined, new Set(), holding)).toEqual([]);
    await publish(world, { remove: { id: 'vn/mark' } });
    expect(await changed(2, undefined, new Set(), holding)).toEqual([
      'REMOVED country/VN: This plan can no longer be made. There is no requirement with the ID "vn/mark".',
    ]);
    expect(await changed(1, 2, new Set(), holding)).toEqual([
      'ADDED country/VN: This plan could not be made before this publication. Now it can.',
    ]);
    expect(await changed(1, undefined, new Set(), holding)).toEqual([]);
  });

  it('are found with what the firm has now, so that its own new certificate is not a change', async () => {
    await world.graph.transaction(async ({ write }) => {
      const edge = { key: '', properties: {} };
      await write(put.Company, { rows: [{ id: 'company/own', properties: { name: 'Own' } }] });
      await write(link.BASED_IN, { rows: [{ ...edge, from: 'company/own', to: 'country/KR' }] });
      await write(link.HOLDS, { rows: [{ ...edge, from: 'company/own', to: 'certification/good-practice' }] });
    });
    await publish(world, days(20));
    const asked = { company: { id: 'company/own' } };
    expect(await changed(1, undefined, new Set(['company/own']), asked)).toEqual([
      'CHANGED vn/label: The duration of "Label in Vietnamese" is 20 days instead of 10 days.',
    ]);
    // Nobody can plan with a stranger's company, before or after: neither plan can be made.
    expect(await changed(1, undefined, new Set(), asked)).toEqual([]);
  });

  it('are found for one state, if something is published between two reads', async () => {
    await publish(world, days(20));
    meanwhile = () => publish(world, days(30));
    expect(await changed(1)).toEqual([
      'CHANGED vn/label: The duration of "Label in Vietnamese" is 20 days instead of 10 days.',
    ]);
    expect(await changed(2)).toEqual([
      'CHANGED vn/label: The duration of "Label in Vietnamese" is 30 days instead of 20 days.',
    ]);
  });

  it('are found for the day of the question, regardless of the current day', async () => {
    await publish(world, suspension('2026-12-01'));
    expect(await changed(1, undefined, new Set(), { asOf: '2026-12-10' })).toEqual(expect.arrayContaining(goneSteps));
  });
});

describe('a schedule that is published in bulk', () => {
  const column = 'vn/schedule/mfn';
  const rules = `
cites: { source: source/gazette, confidence: OFFICIAL }
CustomsRule:
  - { id: ${column}, name: Tariff of Viet Nam, kind: MFN, area: DUTY, side: IMPORT, isSchedule: true, appliesIn: country/VN }
`;
  const states = (rate: string, ...classes: string[]) =>
    fileOf({
      territory: 'country/VN',
      scheme: 'vn-tariff',
      editions: [{ day: '2026-01-01', source: 'source/gazette' }],
      columns: [column],
      lines: [],
      rates: classes.map((covers) => ({ schedule: column, covers, rate, from: '2026-01-01' })),
      otherCodes: [],
      counts: [],
    });
  const publishStates = (file: ScheduleFile) =>
    publishSchedules(world.graph, { record: recordSeed, assertFitting }, () => [file], {
      at: '2026-11-25T09:00:00Z',
      day: '2026-11-25',
    });

  it('is told with its edition to the plans of the classes whose rates changed, and to no others', async () => {
    await world.seed({ 'schedule.yaml': rules });
    const { sequence } = await publishStates(states('5', 'hs/33'));
    expect(await changed(sequence - 1)).toEqual([
      `CHANGED ${column}: Edition of 1 January 2026: 1 rate added, none removed.`,
    ]);
    expect(await changed(sequence - 1, sequence, new Set(), toGermany)).toEqual([]);
    const later = await publishStates(states('5', 'hs/33', 'class/any'));
    expect(await changed(sequence, later.sequence)).toEqual([]);
  });
});
