import { useQuery } from 'urql';
import { GivenTraitsDocument, type GivenTraitsQuery } from '../../api/generated/operations.js';
import { Button } from '../../design/button.js';
import { useWords } from '../../language/words.js';
import type { Answer } from '../../plan-input/plan-input.js';
import { questionsWords } from './questions.words.js';

interface Props {
  /** Answers of the address to questions that are not shown above. */
  readonly answers: readonly Answer[];
  onUndo(trait: string): void;
}

type GivenTrait = Extract<GivenTraitsQuery['nodes'][number], { readonly question: string }>;

/** Answers that came with the address: what was asked, what was answered, and the way to undo it. */
export function GivenAnswers({ answers, onUndo }: Props) {
  const say = useWords(questionsWords);
  const [{ data }] = useQuery({
    query: GivenTraitsDocument,
    variables: { ids: answers.map(({ trait }) => trait) },
    pause: answers.length === 0,
  });
  if (answers.length === 0) return null;
  const traits = new Map(
    data?.nodes.flatMap((node) => (node !== null && 'question' in node ? [[node.id, node] as const] : [])),
  );
  return (
    <>
      <h3 className="given-title">{say('givenTitle')}</h3>
      <ul className="given">
        {answers.map((answer) => {
          const trait = traits.get(answer.trait);
          const question = trait?.question ?? answer.trait;
          return (
            <li key={answer.trait}>
              <span>
                {question} <b>{answerText(answer, trait)}</b>
              </span>
              <Button look="quiet" aria-label={say('undoOf', { question })} onPress={() => onUndo(answer.trait)}>
                {say('undo')}
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );

  function answerText(answer: Answer, trait: GivenTrait | undefined): string {
    if ('holds' in answer) return say(answer.holds ? 'yes' : 'no');
    if ('amount' in answer) return [answer.amount, trait?.unit].filter((part) => part != null).join(' ');
    const index = trait?.options?.indexOf(answer.option) ?? -1;
    return trait?.optionNames?.[index] ?? answer.option;
  }
}
