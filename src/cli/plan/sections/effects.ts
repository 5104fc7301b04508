import { pointsText } from '../../../messages/amounts.js';
import type { Message } from '../../../messages/message.js';
import { messages } from '../../../messages/messages.js';
import { difference } from '../difference.js';
import { present } from '../document.js';
import type { Plan } from '../queried-plan.js';
import type { Words } from '../words.js';

type Question = Plan['questions'][number];
type Effect = NonNullable<Question['effects']>[number];

/** What each answer changes, answers that change the same in one line; why not, if that was not computed. */
export function effects({ say }: Words, { effects, effectsNote, choices }: Question, plan: Plan): readonly string[] {
  if (effects == null) return present([effectsNote]);
  const nameOf = (answer: string) => choices.find(({ value }) => value === answer)?.name ?? answer;
  const lines = new Map<string, { readonly changes: readonly Message[]; readonly answers: string[] }>();
  for (const effect of effects) {
    const changes = changesOf(effect, plan);
    const key = changes.map(say).join('\n');
    const line = lines.get(key) ?? { changes, answers: [] };
    line.answers.push(nameOf(effect.answer));
    lines.set(key, line);
  }
  return [...lines.values()].map(({ changes, answers }) =>
    say(changes.length > 0 ? messages.planPage.effect({ answers, changes }) : messages.planPage.noEffect({ answers })),
  );
}

function changesOf(
  { adds, removes, days, cost, dutyPoints, verdict }: Effect,
  { verdict: now }: Plan,
): readonly Message[] {
  const names = (changed: readonly { readonly name: string }[]) => changed.map(({ name }) => name);
  const time = days ? difference(days, (count) => messages.amounts.days({ count })) : undefined;
  const paid = cost
    ? difference(cost, (amount) => messages.amounts.money({ amount: { amount, currency: cost.currency } }))
    : undefined;
  return [
    adds.length > 0 ? messages.planPage.effectAdds({ steps: names(adds) }) : undefined,
    removes.length > 0 ? messages.planPage.effectRemoves({ steps: names(removes) }) : undefined,
    time && messages.planPage.effectTime({ change: time }),
    paid && messages.planPage.effectCost({ change: paid }),
    dutyPoints
      ? messages.planPage.effectDuty({ points: pointsText(Math.abs(dutyPoints)), isMore: dutyPoints > 0 })
      : undefined,
    verdict === now ? undefined : messages.planPage.effectVerdict({ verdict }),
  ].filter((change) => change !== undefined);
}
