import { useState } from 'react';
import { useQuery } from 'urql';
import { useSearchParams } from 'wouter';
import {
  AnswerEffectsDocument,
  type EntryPlanInput,
  type PlanAnswerFragment,
  type PlanQuestionsFragment,
} from '../../api/generated/operations.js';
import { Disclosure } from '../../design/disclosure.js';
import { useLanguage } from '../../language/language-context.js';
import { useWords } from '../../language/words.js';
import { printAddress, withAnswer } from '../../plan-input/address.js';
import type { PlanInput } from '../../plan-input/plan-input.js';
import { answered, givenAnswer, type Question } from './answering.js';
import { GivenAnswers } from './given-answers.js';
import { QuestionItem } from './question-item.js';
import { questionsWords } from './questions.words.js';
import './questions.css';
import { useSeenQuestions } from './use-seen-questions.js';

interface Props {
  readonly plan: PlanQuestionsFragment & Pick<PlanAnswerFragment, 'verdict'>;
  readonly input: PlanInput;
  readonly sent: EntryPlanInput;
  /** What the last change changed in the plan. */
  readonly difference: string;
  readonly isLoading: boolean;
}

/** The most decisive questions are in view; the others are folded on every screen. */
const IN_VIEW = 6;

/** What the plan depends on, each question with what its answers change. An answer goes into the address. */
export function Questions({ plan, input, sent, difference, isLoading }: Props) {
  const say = useWords(questionsWords);
  const { language } = useLanguage();
  const [, setQuery] = useSearchParams();
  const [last, setLast] = useState<string>();
  const [{ data, fetching }] = useQuery({
    query: AnswerEffectsDocument,
    variables: { input: sent },
    pause: isLoading || plan.questions.length === 0,
  });
  const questions = useSeenQuestions(
    plan.questions,
    language,
    (question) => givenAnswer(question, input) !== undefined,
  );
  const shown = new Set(questions.flatMap(({ trait }) => trait?.id ?? []));
  const change = (next: PlanInput, isReplaced: boolean): void => setQuery(printAddress(next), { replace: isReplaced });
  const item = (question: Question) => {
    const given = givenAnswer(question, input);
    return (
      <QuestionItem
        key={question.key}
        question={question}
        given={given}
        effects={fetching || isLoading ? undefined : data?.entryPlan.questions.find(({ key }) => key === question.key)}
        verdict={plan.verdict}
        told={question.key === last && !isLoading ? difference : ''}
        onAnswer={(value) => {
          setLast(question.key);
          // Going back leads to the plan before the question was answered, not through every answer that was tried.
          change(answered(question, input, value), given !== undefined && value !== undefined);
        }}
      />
    );
  };
  return (
    <section className="sec" id="questions" aria-labelledby="questions-title">
      <h2 id="questions-title">{say('title', { n: plan.questions.length })}</h2>
      <p>{say(questions.length === 0 ? 'none' : 'lead')}</p>
      {questions.slice(0, IN_VIEW).map(item)}
      {questions.length > IN_VIEW && (
        <Disclosure summary={say('more', { n: questions.length - IN_VIEW })}>
          {questions.slice(IN_VIEW).map(item)}
        </Disclosure>
      )}
      <GivenAnswers
        answers={input.answers.filter(({ trait }) => !shown.has(trait))}
        onUndo={(trait) => change(withAnswer(input, trait, undefined), false)}
      />
    </section>
  );
}
