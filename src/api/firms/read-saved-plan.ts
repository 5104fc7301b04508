import { nearestWords } from '../../errors/nearest-words.js';
import { errors } from '../../errors.js';
import { ownText } from '../../firms/own-text.js';
import { readSavedInput, type SavedInput } from '../../firms/saved-input.js';
import { noSuchPlan, type SavedPlan } from '../../firms/saved-plan.js';
import type { PlanToSave } from '../../firms/saved-plans.js';
import type { StepToRecord } from '../../firms/steps.js';
import { collectFaults } from '../../navigator/input/faults.js';
import { dayIn } from '../../navigator/input/values.js';
import type { Context } from '../context.js';
import type { MutationRecordStepArgs, MutationSavePlanArgs } from '../generated/resolvers.js';
import { languageArgument } from '../language/language-argument.js';

/** A question for the caller's own company, whose plan can be made. @throws coded errors that name the field */
export async function readPlanToSave(
  context: Context,
  { input, label, language }: MutationSavePlanArgs,
): Promise<PlanToSave> {
  const kept = await ownQuestion(context, input);
  const text = ownText(label, 'label');
  const asked = languageArgument(language, 'language') ?? context.language;
  const { knowledge } = await context.navigator.entryPlan(kept, await context.loaders.own());
  return { label: text, language: asked, question: kept, sequence: knowledge.sequence };
}

async function ownQuestion({ firms, viewer }: Context, input: MutationSavePlanArgs['input']): Promise<SavedInput> {
  const firm = await firms.find(viewer);
  if (firm === undefined) throw errors.noCompany({});
  const given = input.company?.id ?? firm.company;
  if (given !== firm.company) throw errors.otherCompany({ given }, { field: 'input.company.id' });
  return readSavedInput({ ...input, company: { ...input.company, id: firm.company } }, 'input');
}

/** A step of the plan, done on a day that is not in the future. @throws coded errors that name the field */
export async function readStep(context: Context, args: MutationRecordStepArgs): Promise<StepToRecord> {
  const { requirement } = args;
  const { doneOn, validTo, paper } = readRecord(context, args);
  const saved = await context.firms.savedPlan(context.viewer, args.savedPlan);
  if (saved === undefined) throw noSuchPlan(args.savedPlan);
  await checkStep(context, saved, requirement);
  return { requirement, doneOn, paper, validTo };
}

function readRecord(
  context: Context,
  args: MutationRecordStepArgs,
): Pick<StepToRecord, 'doneOn' | 'paper' | 'validTo'> {
  const faults = collectFaults();
  const doneOn = faults.check(() => dayIn(args.doneOn, 'doneOn'));
  const last = args.validTo;
  const validTo = last == null ? null : faults.check(() => dayIn(last, 'validTo'));
  const { paper } = args;
  const proof = paper == null ? null : faults.check(() => ownText(paper, 'paper'));
  faults.check(() => {
    if (doneOn !== undefined && doneOn > context.today())
      throw errors.badDate({ given: doneOn, wrong: 'FUTURE' }, { field: 'doneOn' });
    if (doneOn !== undefined && validTo != null && validTo < doneOn)
      throw errors.endsBeforeStart({ given: validTo, start: doneOn }, { field: 'validTo' });
  });
  return faults.settle(
    doneOn === undefined || validTo === undefined || proof === undefined
      ? undefined
      : { doneOn, validTo, paper: proof },
  );
}

async function checkStep(context: Context, { question: asked, progress }: SavedPlan, given: string): Promise<void> {
  // A recorded step may not be in the plan any more: it can be recorded again, with another day.
  if (progress.some(({ requirement }) => requirement === given)) return;
  const { plan } = await context.navigator.entryPlan(asked, await context.loaders.own());
  const steps = plan.schedule.steps.map((step) => step.requirement.id);
  if (!steps.includes(given))
    throw errors.noSuchStep({ given, nearest: nearestWords(steps, given) }, { field: 'requirement' });
}
