import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, isWithin } from '../../../src/day.js';
import { applicability } from '../../../src/navigator/applicability/applicability.js';
import type { Applicability } from '../../../src/navigator/applicability/result.js';
import type { FactGraph } from '../../../src/navigator/facts/fact-graph.js';
import { standing } from '../../../src/navigator/law/standing.js';
import { upcomingChanges } from '../../../src/navigator/law/upcoming.js';
import type { PlanQuestion } from '../../../src/navigator/plan.js';
import type { PlanRequest } from '../../../src/navigator/plan-request.js';
import { questions } from '../../../src/navigator/questions/questions.js';
import { world } from '../world.js';
import { day, madeQuestion, madeWorld } from './made-worlds.js';

const runs = { numRuns: 300 };

function asked(
  facts: FactGraph,
  request: PlanRequest,
  applied = applicability(facts, request),
): readonly PlanQuestion[] {
  return questions(facts, request, applied, { nationalLines: [], lineDecides: false });
}

function answeredWith(request: PlanRequest, trait: string, holds: boolean): PlanRequest {
  return { ...request, answers: [...request.answers, { trait, holds }] };
}

const sure = ({ bindings }: Applicability) =>
  bindings
    .filter(({ certainty }) => certainty === 'BINDS')
    .flatMap(({ rule, basis }) => [rule.id, ...basis.map(({ id }) => id)]);

describe('in any world', () => {
  test('no rule binds outside its validity, or outside that of its acts', () => {
    fc.assert(
      fc.property(madeWorld, madeQuestion, (drafts, request) => {
        const facts = world(drafts);
        for (const { rule, basis } of applicability(facts, request).bindings) {
          for (const each of [rule, ...basis]) expect(isWithin(each.validFrom, each.validTo, request.asOf)).toBe(true);
          const act = facts.get(facts.out(rule.id, 'PART_OF')[0]?.to ?? '', 'Regulation');
          expect(isWithin(act?.validFrom, act?.validTo, request.asOf)).toBe(true);
        }
      }),
      runs,
    );
  });

  test('a rule has one outcome', () => {
    fc.assert(
      fc.property(madeWorld, madeQuestion, (drafts, request) => {
        const { bindings, ruledOut } = applicability(world(drafts), request);
        const ids = [...bindings.map(({ rule }) => rule.id), ...ruledOut.map(({ rule }) => rule.id)];
        expect(new Set(ids).size).toBe(ids.length);
      }),
      runs,
    );
  });

  test('a question that is answered is not asked again, and brings up no other', () => {
    fc.assert(
      fc.property(madeWorld, madeQuestion, fc.boolean(), (drafts, request, holds) => {
        const facts = world(drafts);
        const before = asked(facts, request);
        const trait = before.find((each) => each.trait)?.trait;
        if (trait === undefined) return;
        const after = asked(facts, answeredWith(request, trait.id, holds)).map(({ key }) => key);
        expect(after).not.toContain(`question/${trait.id}`);
        expect(before.map(({ key }) => key)).toEqual(expect.arrayContaining(after));
      }),
      runs,
    );
  });

  test('what surely binds still binds after an answer', () => {
    fc.assert(
      fc.property(madeWorld, madeQuestion, fc.boolean(), (drafts, request, holds) => {
        const facts = world(drafts);
        const before = applicability(facts, request);
        const [open] = asked(facts, request, before).flatMap(({ trait }) => trait ?? []);
        if (open === undefined) return;
        const after = applicability(facts, answeredWith(request, open.id, holds));
        expect(sure(after)).toEqual(expect.arrayContaining(sure(before)));
      }),
      runs,
    );
  });

  test('a rule changes on the days that are foretold, and on no other', () => {
    fc.assert(
      fc.property(madeWorld, day, (drafts, start) => {
        const facts = world(drafts);
        const until = addDays(start, 60);
        for (const rule of facts.all('Regulation')) {
          const foretold = upcomingChanges(facts, rule, start, until).map(({ on }) => on);
          const seen: string[] = [];
          for (let on = addDays(start, 1); on <= until; on = addDays(on, 1)) {
            const [before, after] = [standing(facts, rule, addDays(on, -1)), standing(facts, rule, on)];
            if (before.state !== after.state) seen.push(on);
          }
          expect(foretold).toEqual(seen);
        }
      }),
      { numRuns: 60 },
    );
  });
});
