import { define } from './define.js';

/** Errors of the state of the knowledge. */
export const knowledgeErrors = {
  notLoaded: define(
    'NOT_LOADED',
    'unavailable',
    (_: object) => 'The graph holds no knowledge yet: run "npx landfall seed", or start the server, which loads it.',
  ),
  knowledgeMoving: define(
    'KNOWLEDGE_MOVING',
    'unavailable',
    ({ attempts }: { attempts: number }) =>
      `The knowledge was published anew during each of ${attempts} readings: ask again in a moment.`,
  ),
} as const;
