import type { Say } from '../language/words.js';
import type { InputFault } from './api-input.js';
import type { faultWords } from './faults.words.js';

/** What is wrong with a field, and what would be right. */
export function faultText(say: Say<typeof faultWords>, { field, fault, given }: InputFault): string {
  if (field === 'to' || field === 'what') return say(field);
  if (field === 'answers') return say('answers', { given });
  return fault === 'missing' ? '' : say(fault, { given });
}
