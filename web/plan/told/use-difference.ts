import { useState } from 'react';
import { useFigures } from '../../language/figures.js';
import { useLanguage } from '../../language/language-context.js';
import { useWords } from '../../language/words.js';
import type { Plan } from '../frame/use-plan.js';
import { differenceText, digest } from './digest.js';
import { toldWords } from './told.words.js';

/** What the last change of the input changed in the plan; empty before the first one. */
export function useDifference(plan: Plan): string {
  const say = useWords(toldWords);
  const figures = useFigures();
  const { language } = useLanguage();
  const [told, setTold] = useState({ plan, language, text: '' });
  if (told.plan !== plan) {
    // Another language is not another plan.
    const text =
      told.language === language
        ? differenceText(digest(told.plan, say, figures), digest(plan, say, figures), say)
        : '';
    setTold({ plan, language, text });
    return text;
  }
  return told.text;
}
