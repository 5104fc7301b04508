import { errors } from '../../errors.js';
import type { SavedPlan } from '../../firms/saved-plan.js';
import type { PlanChange } from '../../navigator/changes/plan-change.js';
import { found } from '../connection.js';
import type { Context } from '../context.js';
import { problemOf } from '../format-error.js';
import type { Resolvers } from '../generated/resolvers.js';
import { keptLanguage, languageArgument } from '../language/language-argument.js';
import type { ProblemMapper } from '../messages/mappers.js';
import { recordConnection } from '../record-page.js';
import { planNow } from './plan-now.js';
import { readPlanToSave, readStep } from './read-saved-plan.js';
import { firmWrite, nothing } from './write.js';

/** The plans that a firm works through. */
export const savedPlan: Resolvers = {
  Query: {
    savedPlan: async (_, { id }, { firms, viewer }) => (await firms.savedPlan(viewer, id)) ?? null,
    savedPlans: (_, args, { firms, viewer }) => recordConnection(args, (page) => firms.savedPlans(viewer, page)),
  },
  Mutation: {
    savePlan: (_, args, context) =>
      firmWrite(
        context,
        'savePlan',
        () => readPlanToSave(context, args),
        async (audit, plan) => ({ savedPlan: await context.firms.savePlan(audit, plan) }),
      ),
    removeSavedPlan: (_, { savedPlan: id }, context) =>
      firmWrite(
        context,
        'removeSavedPlan',
        () => id,
        (audit) => nothing(context.firms.removeSavedPlan(audit, id)),
      ),
    acknowledgePlan: (_, { savedPlan: id }, context) =>
      firmWrite(
        context,
        'acknowledgePlan',
        () => context.catalogue.published(),
        async (audit, { sequence }) => ({ savedPlan: await context.firms.acknowledgePlan(audit, id, sequence) }),
      ),
    setSavedPlanLanguage: (_, { savedPlan: id, language }, context) =>
      firmWrite(
        context,
        'setSavedPlanLanguage',
        () => languageArgument(language, 'language'),
        async (audit, to) => ({ savedPlan: await context.firms.setPlanLanguage(audit, id, to) }),
      ),
    recordStep: (_, args, context) =>
      firmWrite(
        context,
        'recordStep',
        () => readStep(context, args),
        async (audit, step) => ({ savedPlan: await context.firms.recordStep(audit, args.savedPlan, step) }),
      ),
    undoStep: (_, { savedPlan: id, requirement }, context) =>
      firmWrite(
        context,
        'undoStep',
        () => requirement,
        async (audit) => ({ savedPlan: await context.firms.undoStep(audit, id, requirement) }),
      ),
  },
  SavedPlan: {
    language: keptLanguage,
    baseSequence: ({ sequence }) => sequence,
    changes: (saved, _, context) => changesSince(context, saved),
    plan: async (saved, _, context) => (await planNow(context, saved)).result ?? null,
    problem: async (saved, _, context) => {
      const { problem } = await planNow(context, saved);
      // An error as a value would fail its field: here it is data.
      return problem === undefined ? null : problemOf(problem);
    },
  },
  StepDone: {
    requirement: ({ requirement }, _, context) => found(context, requirement, 'Certification', 'Formality'),
  },
};

/** What publications changed in a saved plan, or why that cannot be determined. */
interface ChangesSince {
  readonly since: number;
  readonly until: number;
  readonly changes: readonly PlanChange[];
  readonly problem: ProblemMapper | null;
}

/** Since the owner saw it, on the given day and with everything that the company has now. */
async function changesSince({ comparing, loaders }: Context, { question, sequence }: SavedPlan): Promise<ChangesSince> {
  const own = await loaders.own();
  const { since, until, changes } = await comparing.compare([{ input: question, own }], sequence);
  if (changes !== undefined) return { since, until, changes: changes.flat(), problem: null };
  return { since, until, changes: [], problem: problemOf(errors.tooFarBack({ since })) };
}
