import { percent, points } from '../amounts.js';
import { item, type Section } from '../document.js';
import type { Plan } from '../queried-plan.js';
import { words } from '../words.js';

type Line = Plan['duty']['lines'][number];

export function duty({ duty: { lines, best, saving, nationalLines, note } }: Plan): Section {
  const found = best && `Best: ${best.agreement?.name ?? 'the MFN rate'}, ${percent(best.total)} in total`;
  return {
    heading: 'Duty, in percent of customs value without VAT',
    items: [
      ...(found ? [item(saving ? `${found}; saves ${points(saving)}` : found)] : []),
      ...lines.map(lineItem),
      ...(nationalLines.length > 1
        ? [item('National lines', ...nationalLines.map(({ code, name }) => `${code ?? ''} ${name}`))]
        : []),
      ...(note ? [item(note)] : []),
    ],
  };
}

function lineItem({ rule, agreement, formula, total, layers, originRules, proofs }: Line) {
  return item(
    `${rule.name}: ${formula}${total == null ? '' : `, in total ${percent(total)}`}`,
    agreement && `under: ${agreement.name}`,
    ...layers.map(layerText),
    ...originRules.map(({ goods, text }) => `rule of origin${goods ? ` for ${goods}` : ''}: ${text}`),
    proofs.length > 0 && `proof: ${proofs.map(({ name }) => name).join(', or ')}`,
  );
}

function layerText({ rule, effect, added }: Line['layers'][number]): string {
  if (added == null) return `${words(effect)}, if it applies: ${rule.name}`;
  return added < 0 ? `takes off ${points(-added)}: ${rule.name}` : `adds ${points(added)}: ${rule.name}`;
}
