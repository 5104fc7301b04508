import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../src/graph/generated/nodes.js';
import { makePlan } from '../../../src/navigator/make-plan.js';
import type { PlanRequest } from '../../../src/navigator/plan-request.js';
import { english } from '../../messages/english.js';
import { ask, type Draft, type Drafts, HERE, world } from '../world.js';

/** A rule that asks for one formality by each of these; those of nobody have no party on record. */
function asked(parties: { readonly [id: string]: Actor | 'NOBODY' }, rule: Draft<'Regulation'> = {}): Drafts {
  const forms = Object.entries(parties).map(([id, who]) => [id, who === 'NOBODY' ? {} : { doneBy: who }]);
  return {
    Formality: Object.fromEntries(forms),
    Regulation: { rule: { ...HERE, REQUIRES: Object.keys(parties), ...rule } },
  };
}

function presumed(drafts: Drafts, question: Partial<PlanRequest> = {}): readonly string[] {
  const { warnings } = makePlan(world(drafts), ask(question));
  return warnings.filter(({ code }) => code === 'PRESUMES_PARTIES').map(({ message }) => english(message));
}

describe('The parties that a plan presumes', () => {
  it('are those beside the exporter and the authorities, with the number of their steps', () => {
    const drafts = asked({
      declare: 'EXPORTER',
      entry: 'IMPORTER',
      bond: 'IMPORTER',
      file: 'REPRESENTATIVE',
      manifest: 'CARRIER',
      test: 'MANUFACTURER',
      inspection: 'AUTHORITY',
    });
    expect(presumed(drafts)).toEqual([
      'The plan presumes that others act beside the exporter: manufacturer (1 step), importer (2 steps), ' +
        'representative in the market (1 step) and carrier or broker (1 step).',
    ]);
  });

  it('are none where the exporter does everything, or nobody is on record', () => {
    expect(presumed(asked({ declare: 'EXPORTER', inspection: 'AUTHORITY' }))).toEqual([]);
    expect(presumed(asked({ somebody: 'NOBODY' }))).toEqual([]);
  });

  it('leave open who does the steps of which no source says it', () => {
    expect(presumed(asked({ entry: 'IMPORTER', label: 'NOBODY', check: 'NOBODY' }))).toEqual([
      'The plan presumes that others act beside the exporter: importer (1 step). ' +
        'No source says who does 2 further steps.',
    ]);
  });

  it('do not count what is only advised, but count what depends on an answer', () => {
    const drafts = asked({ entry: 'IMPORTER' }, { REQUIRES: [{ node: 'entry', force: 'ADVISED' }] });
    expect(presumed(drafts)).toEqual([]);
    const open = { ...asked({ entry: 'IMPORTER' }, { TRIGGERED_BY: 'sold' }), Trait: { sold: {} } };
    expect(presumed(open)).toEqual(['The plan presumes that others act beside the exporter: importer (1 step).']);
  });

  it('are named by the role of the law, with the party that takes the part of the importer', () => {
    const drafts = asked({ entry: 'IMPORTER' });
    expect(presumed(drafts, { sale: { importerOfRecord: 'EXPORTER' } })).toEqual([
      'The plan presumes that others act beside the exporter: importer (1 step). ' +
        'Importer of record, by your answer: exporter. At customs, that party does the steps of the importer.',
    ]);
    expect(presumed(drafts, { sale: { importerOfRecord: 'IMPORTER' } })).toEqual(presumed(drafts));
    const others = asked({ file: 'REPRESENTATIVE' });
    expect(presumed(others, { sale: { importerOfRecord: 'EXPORTER' } })).toEqual(presumed(others));
  });

  it('are shown on each step as the requirement says', () => {
    const { schedule } = makePlan(world(asked({ entry: 'IMPORTER', label: 'NOBODY' })), ask());
    expect(schedule.steps.map(({ id, doneBy }) => [id, doneBy])).toEqual([
      ['entry', 'IMPORTER'],
      ['label', undefined],
    ]);
  });
});
