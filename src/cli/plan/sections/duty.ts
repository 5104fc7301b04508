import type { Message } from '../../../messages/message.js';
import { messages } from '../../../messages/messages.js';
import { type Item, item, type Section } from '../document.js';
import type { Plan } from '../queried-plan.js';
import { totalText } from '../total-text.js';
import type { Words } from '../words.js';
import { originRuleTexts } from './origin-rules.js';

type Line = Plan['duty']['lines'][number];

export function duty({ say }: Words, { offering, duty: { lines, best, saving, nationalLines, note } }: Plan): Section {
  return {
    heading: say(messages.planPage.dutyHeading()),
    items: [
      ...bestTexts(best, saving).map((text) => item(say(text))),
      ...lines.map((line) => lineItem(say, line, offering.class?.code ?? '')),
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

function bestTexts(best: Plan['duty']['best'], saving: number | null | undefined): Message[] {
  const total = best && totalText(best);
  if (!(best && total)) return [];
  return [messages.planPage.best({ agreement: best.agreement?.name, total, saving: saving || undefined })];
}

function lineItem(say: Words['say'], line: Line, offered: string): Item {
  const { rule, agreement, formula, layers, originRules, proofs } = line;
  return item(
    say(messages.planPage.inTotal({ rule: rule.name, formula, total: totalBeside(say, line) })),
    agreement && say(messages.planPage.under({ agreement: agreement.name })),
    ...layers.map((layer) => say(layerText(line, layer))),
    ...originRuleTexts(originRules, offered).map(say),
    proofs.length > 0 && say(messages.planPage.proof({ proofs: proofs.map(({ name }) => name) })),
  );
}

/** Undefined if the formula says as much. */
function totalBeside(say: Words['say'], line: Line): Message | undefined {
  const text = totalText(line);
  if (text === undefined || line.total != null) return text;
  const isMore = line.rate != null || line.layers.length > 0;
  return isMore && say(text) !== line.formula ? text : undefined;
}

function layerText({ total }: Line, { rule, effect, added }: Line['layers'][number]): Message {
  // A layer without an amount is left out of an exact total. An exemption that applies makes the total exact.
  const isOpen = total != null || effect === 'EXEMPT';
  if (added == null) return messages.planPage.openLayer({ effect, rule: rule.name, isOpen });
  return added < 0
    ? messages.planPage.takesOff({ points: -added, rule: rule.name })
    : messages.planPage.adds({ points: added, rule: rule.name });
}
