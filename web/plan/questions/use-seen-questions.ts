import { useState } from 'react';
import type { Language } from '../../language/languages.js';
import type { Question } from './answering.js';

interface Seen {
  readonly language: Language;
  readonly questions: readonly Question[];
}

/**
 * The questions of the plan, and those that were answered here, each in the place where it was first shown: a question
 * that is answered keeps its place, and the keyboard keeps the control that it was on.
 * @param isAnswered whether the input has an answer to a question
 */
export function useSeenQuestions(
  open: readonly Question[],
  language: Language,
  isAnswered: (question: Question) => boolean,
): readonly Question[] {
  const [seen, setSeen] = useState<Seen>({ language, questions: open });
  // The names are in the language of the request: another language starts with an empty list.
  const questions = merged(seen.language === language ? seen.questions : [], open, isAnswered);
  const isSame =
    seen.language === language &&
    questions.length === seen.questions.length &&
    questions.every((question, index) => question === seen.questions[index]);
  if (!isSame) setSeen({ language, questions });
  return questions;
}

/** Those seen before that are still open or answered, in their order, then the new ones. */
export function merged(
  seen: readonly Question[],
  open: readonly Question[],
  isAnswered: (question: Question) => boolean,
): readonly Question[] {
  const byKey = new Map(open.map((question) => [question.key, question]));
  const kept = seen.flatMap((question) => byKey.get(question.key) ?? (isAnswered(question) ? question : []));
  const keys = new Set(kept.map(({ key }) => key));
  return [...kept, ...open.filter(({ key }) => !keys.has(key))];
}
