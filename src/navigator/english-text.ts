import type { Text } from '../messages/message.js';
import { render } from '../messages/rendering/render.js';

/** A text in English: for sentences around it that are no messages yet. */
export const englishText = (text: Text | string): string => (typeof text === 'string' ? text : render(text, 'en'));
