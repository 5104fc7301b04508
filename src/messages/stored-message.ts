import { z } from 'zod';
import { Message } from './message.js';
import { parameter } from './parameter.js';

/** A message as records keep it. */
export const storedMessage = z
  .object({ id: z.string(), parameters: z.record(z.string(), parameter) })
  .transform(({ id, parameters }) => new Message(id, parameters));
