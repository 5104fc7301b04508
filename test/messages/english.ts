import type { Text } from '../../src/messages/message.js';
import { render } from '../../src/messages/rendering/render.js';

/** A text of a plan as its English readers see it. */
export const english = (text: Text | string): string => (typeof text === 'string' ? text : render(text, 'en'));
