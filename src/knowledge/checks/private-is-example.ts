import { messages } from '../../messages/messages.js';
import type { Check } from './check.js';

export const privateIsExample: Check = {
  id: 'private-is-example',
  sentence: messages.checks.privateIsExample(),
  find: ({ nodes }) =>
    nodes
      .filter(({ type, values }) => type.private && values.example !== true)
      .map(({ id, type, place }) => ({ place, message: messages.checks.notAnExample({ id, type: type.name }) })),
};
