import { errors } from '../../errors.js';
import type { TraitNode } from '../../graph/generated/nodes.js';
import type { Answer } from '../plan-request.js';

/**
 * Fails unless the answer is of the trait's kind.
 * @throws `WRONG_ANSWER` that says how the trait is answered
 */
export function checkAnswer(trait: TraitNode, answer: Answer, field: string): void {
  const right = rightAnswer(trait);
  if (!right.fits(answer))
    throw errors.wrongAnswer({ given: given(answer), trait: trait.id, right: right.say }, { field });
}

function rightAnswer(trait: TraitNode): { readonly say: string; fits(answer: Answer): boolean } {
  switch (trait.kind) {
    case 'YES_NO':
      return { say: 'it is a yes/no question, give holds: true or false', fits: (one) => only(one, 'holds') };
    case 'AMOUNT':
      return {
        say: `it asks for an amount${trait.unit ? ` in ${trait.unit}` : ''}, give amount`,
        fits: (one) => only(one, 'amount'),
      };
    case 'CHOICE': {
      const options = trait.options ?? [];
      const fits = (one: Answer) => only(one, 'option') && options.includes(one.option ?? '');
      return { say: `give option, one of ${options.join(', ')}`, fits };
    }
  }
}

const kinds = ['holds', 'amount', 'option'] as const;

function only(answer: Answer, kind: (typeof kinds)[number]): boolean {
  return kinds.every((each) => (answer[each] !== undefined) === (each === kind));
}

function given(answer: Answer): string {
  const said = kinds.filter((kind) => answer[kind] !== undefined).map((kind) => `${kind}: ${answer[kind]}`);
  return said.length > 0 ? said.join(', ') : 'nothing';
}
