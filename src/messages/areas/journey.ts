import { message } from '../definition.js';
import { name, quoted } from '../kinds.js';

/** The stages from preparation to a growing business. */
export const journey = {
  gap: message('journey.gap', { stage: quoted(name) }),
} as const;
