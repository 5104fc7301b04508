import type { DutyQuote } from '../../../src/navigator/plan.js';
import { type Difference, missing, same, silent, unlikeIn } from './difference.js';

const what = 'The duty';

export const dutyDifferences: Difference<'duty'> = ({ duty }, expected) => {
  const { totals = {}, originRules = [], proofs, nationalLines, note, ...figures } = expected;
  const shown = duty.best ?? duty.mfn;
  const texts = shown?.originRules.map((rule) => rule.text) ?? [];
  return [
    ...unlikeIn(what, figuresOf(duty), figures),
    ...unlikeIn(`${what} by`, Object.fromEntries(duty.lines.map((line) => [line.rule.id, line.total])), totals),
    ...originRules.flatMap((part) => silent('The rule of origin', texts.join(' | '), part)),
    ...same(
      'The proofs of origin',
      shown?.proofs.map(({ id }) => id),
      proofs,
    ),
    ...missing(
      'The national line',
      duty.nationalLines.map(({ id }) => id),
      nationalLines,
    ),
    ...silent('The note on duty', duty.note, note),
  ];
};

function figuresOf(duty: DutyQuote) {
  const layers = (duty.best ?? duty.mfn)?.layers ?? [];
  return {
    mfn: duty.mfn?.total,
    best: duty.best?.total,
    under: duty.best?.agreement?.id,
    saving: duty.saving,
    exact: !duty.lineDecides,
    layers: Object.fromEntries(layers.map(({ rule, added }) => [rule.id, added])),
  };
}
