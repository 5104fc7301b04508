import type { Plan } from '../../../src/navigator/plan.js';
import type { Expected } from '../case.js';
import { advisedDifferences, unwantedChecks } from './advised.js';
import { chargeDifferences, unwantedCharges } from './charges.js';
import { type Difference, unlike } from './difference.js';
import { dutyDifferences } from './duty.js';
import { journeyDifferences } from './journey.js';
import { blockDifferences, ruleDifferences, ruledOutDifferences, unwantedRules, verdictDifferences } from './law.js';
import { coverageDifferences, questionDifferences, warningDifferences } from './said.js';
import { stepDifferences } from './steps.js';
import { supportDifferences } from './support.js';

const parts: { readonly [Part in keyof Required<Expected>]: Difference<Part> } = {
  advised: advisedDifferences,
  advisedNot: unwantedChecks,
  verdict: verdictDifferences,
  blockedBy: blockDifferences,
  applies: ruleDifferences,
  appliesNot: unwantedRules,
  steps: stepDifferences,
  duty: dutyDifferences,
  charges: chargeDifferences,
  chargesNot: unwantedCharges,
  support: supportDifferences,
  questions: questionDifferences,
  warnings: warningDifferences,
  ruledOut: ruledOutDifferences,
  coverage: coverageDifferences,
  journey: journeyDifferences,
  durationIsLowerBound: ({ schedule }, wanted) =>
    unlike('That the time is a lower bound', schedule.durationIsLowerBound, wanted),
};

/** Every difference between a plan and the expectation, in sentences. */
export function differences(plan: Plan, expected: Expected): readonly string[] {
  // The keys of a case are those of the table, according to its type.
  const names = Object.keys(expected) as (keyof Expected)[];
  return names.flatMap((name) => differencesIn(name, plan, expected));
}

function differencesIn<Part extends keyof Expected>(part: Part, plan: Plan, expected: Expected): readonly string[] {
  const wanted = expected[part];
  return wanted === undefined ? [] : parts[part](plan, wanted);
}
