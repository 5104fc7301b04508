import type { Message } from '../../../messages/message.js';
import { messages } from '../../../messages/messages.js';
import { type Item, item, type Section } from '../document.js';
import type { Plan } from '../queried-plan.js';
import type { Words } from '../words.js';

type Line = Plan['duty']['lines'][number];

export function duty({ say }: Words, { duty: { lines, best, saving, nationalLines, note } }: Plan): Section {
  return {
    heading: say(messages.planPage.dutyHeading()),
    items: [
      ...(best?.total == null ? [] : [item(say(bestText(best.agreement?.name, best.total, saving)))]),
      ...lines.map((line) => lineItem(say, line)),
      ...(nationalLines.length > 1
        ? [
            item(
              say(messages.planPage.nationalLines()),
              ...nationalLines.map(({ code, name }) => `${code ?? ''} ${name}`),
            ),
          ]
        : []),
      ...(note ? [item(note)] : []),
    ],
  };
}

const bestText = (agreement: string | undefined, total: number, saving: number | null | undefined): Message =>
  messages.planPage.best({ agreement, total, saving: saving || undefined });

function lineItem(say: Words['say'], { rule, agreement, formula, total, layers, originRules, proofs }: Line): Item {
  return item(
    say(messages.planPage.inTotal({ rule: rule.name, formula, total: total ?? undefined })),
    agreement && say(messages.planPage.under({ agreement: agreement.name })),
    ...layers.map((layer) => say(layerText(layer))),
    ...originRules.map(({ goods, text }) =>
      say(messages.planPage.originRule({ goods: goods ?? undefined, rule: text })),
    ),
    proofs.length > 0 && say(messages.planPage.proof({ proofs: proofs.map(({ name }) => name) })),
  );
}

function layerText({ rule, effect, added }: Line['layers'][number]): Message {
  if (added == null) return messages.planPage.openLayer({ effect, rule: rule.name });
  return added < 0
    ? messages.planPage.takesOff({ points: -added, rule: rule.name })
    : messages.planPage.adds({ points: added, rule: rule.name });
}
