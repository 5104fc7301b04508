import type { TraitNode } from '../../graph/generated/nodes.js';
import { messages } from '../../messages/messages.js';
import type { AnswerChoice } from '../plan.js';

/** The possible answers to a trait; none for an amount. */
export function answerChoices({ kind, options, readFrom }: TraitNode): readonly AnswerChoice[] {
  switch (kind) {
    case 'YES_NO':
      return [
        { value: 'true', name: messages.questions.yes() },
        { value: 'false', name: messages.questions.no() },
      ];
    case 'CHOICE':
      return (options ?? []).map((option) => ({
        value: option,
        name:
          readFrom === 'SUPPLY_MODE'
            ? messages.applicability.mode({ mode: option })
            : messages.applicability.option({ option }),
      }));
    case 'AMOUNT':
      return [];
  }
}
