import type { TraitNode } from '../../graph/generated/nodes.js';
import { messages } from '../../messages/messages.js';
import type { AnswerChoice } from '../plan.js';
import { optionName } from './option-name.js';

/** The possible answers to a trait; none for an amount. */
export function answerChoices(trait: TraitNode): readonly AnswerChoice[] {
  switch (trait.kind) {
    case 'YES_NO':
      return [
        { value: 'true', name: messages.questions.yes() },
        { value: 'false', name: messages.questions.no() },
      ];
    case 'CHOICE':
      return (trait.options ?? []).map((option) => ({ value: option, name: optionName(trait, option) }));
    case 'AMOUNT':
      return [];
  }
}
