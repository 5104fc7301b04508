import { errors } from '../../errors.js';
import type { TraitNode } from '../../graph/generated/nodes.js';
import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import type { Answer } from '../plan-request.js';

/**
 * Fails unless the answer is of the trait's kind.
 * @throws `WRONG_ANSWER` that explains how to answer the trait
 */
export function checkAnswer(trait: TraitNode, answer: Answer, field: string): void {
  const right = rightAnswer(trait);
  if (!right.fits(answer))
    throw errors.wrongAnswer({ given: given(answer), trait: trait.id, right: right.say }, { field });
}

function rightAnswer(trait: TraitNode): { readonly say: Message; fits(answer: Answer): boolean } {
  switch (trait.kind) {
    case 'YES_NO':
      return { say: messages.askingErrors.answerYesOrNo(), fits: (one) => only(one, 'holds') };
    case 'AMOUNT':
      return {
        say: messages.askingErrors.answerAmount(trait.unit ? { unit: trait.unit } : {}),
        fits: (one) => only(one, 'amount'),
      };
    case 'CHOICE': {
      const options = trait.options ?? [];
      const fits = (one: Answer) => only(one, 'option') && options.includes(one.option ?? '');
      return { say: messages.askingErrors.answerOption({ options }), fits };
    }
  }
}

const kinds = ['holds', 'amount', 'option'] as const;

function only(answer: Answer, kind: (typeof kinds)[number]): boolean {
  return kinds.every((each) => (answer[each] !== undefined) === (each === kind));
}

function given(answer: Answer): string | undefined {
  const said = kinds.filter((kind) => answer[kind] !== undefined).map((kind) => `${kind}: ${answer[kind]}`);
  return said.length > 0 ? said.join(', ') : undefined;
}
