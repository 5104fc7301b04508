import { useId, useRef } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import type { AnswerEffectsQuery, Verdict } from '../../api/generated/operations.js';
import { Button } from '../../design/button.js';
import { ComboBox } from '../../design/combo-box.js';
import { useWords } from '../../language/words.js';
import { AmountAnswer } from './amount-answer.js';
import { controlOf, isAnswerable, type Question } from './answering.js';
import { EffectText } from './effect-text.js';
import { questionsWords } from './questions.words.js';

/** What the answers to one question change; null if that was not worked out, with the reason. */
export type EffectsOf = AnswerEffectsQuery['entryPlan']['questions'][number];

interface Props {
  readonly question: Question;
  readonly given: string | undefined;
  /** Undefined while they are worked out. */
  readonly effects: EffectsOf | undefined;
  readonly verdict: Verdict;
  /** What this answer changed in the plan; empty if it was not the last one. */
  readonly told: string;
  onAnswer(value: string | undefined): void;
}

/** More choices than this are found by typing. */
const IN_VIEW = 8;

/** One question with its answers and what each of them changes. */
export function QuestionItem({ question, given, effects, verdict, told, onAnswer }: Props) {
  const say = useWords(questionsWords);
  const id = useId();
  const answers = useRef<HTMLDivElement>(null);
  const control = controlOf(question);
  const { choices, decides } = question;
  const hasEffects = given === undefined && effects?.effects !== null;
  const effectOf = (value: string) => effects?.effects?.find(({ answer }) => answer === value);
  const undo = (): void => {
    // The button goes with the answer: the keyboard moves to the answers, which it was beside.
    answers.current?.querySelector('input')?.focus();
    onAnswer(undefined);
  };
  return (
    <div className="q">
      <div className="q-text">
        <h3 id={id} className="q-title">
          {question.kind === 'TARIFF_LINE' ? say('whichLine') : question.text}
        </h3>
        {decides.length > 0 && (
          <p className="small muted">{say('decides', { rules: decides.map(({ name }) => name).join(', ') })}</p>
        )}
        {given === undefined && effects?.effectsNote != null && <p className="small muted">{effects.effectsNote}</p>}
      </div>
      <div ref={answers}>
        {!isAnswerable(question) && <p>{say('elsewhere')}</p>}
        {isAnswerable(question) && control === 'choice' && choices.length <= IN_VIEW && (
          <RadioGroup className="answers" aria-labelledby={id} value={given ?? null} onChange={onAnswer}>
            {choices.map(({ value, name }) => (
              <Radio key={value} value={value} className="answer-line">
                <span className="dot" aria-hidden="true" />
                <span className="answer-name">{name}</span>
                {hasEffects && <EffectText effect={effectOf(value)} verdict={verdict} />}
              </Radio>
            ))}
          </RadioGroup>
        )}
        {isAnswerable(question) && control === 'choice' && choices.length > IN_VIEW && (
          <ComboBox
            label={say('line')}
            items={choices.map(({ value, name }) => ({ id: value, name }))}
            chosen={given ?? null}
            onChoose={(value) => onAnswer(value ?? undefined)}
            empty={say('chooseLine')}
          />
        )}
        {isAnswerable(question) && control !== 'choice' && (
          <>
            <AmountAnswer
              labelledBy={id}
              kind={control}
              unit={question.trait?.unit}
              given={given}
              onAnswer={onAnswer}
            />
            {hasEffects && choices.length > 0 && (
              <ul className="intervals">
                {choices.map(({ value, name }) => (
                  <li key={value}>
                    <span>{name}</span> <EffectText effect={effectOf(value)} verdict={verdict} />
                  </li>
                ))}
              </ul>
            )}
          </>
        )}
        {given !== undefined && (
          <div className="q-given">
            {told !== '' && <p className="small">{told}</p>}
            <Button look="quiet" aria-describedby={id} onPress={undo}>
              {say('undo')}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
