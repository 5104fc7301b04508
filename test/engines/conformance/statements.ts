import { statement } from '../../../src/graph/statement.js';

const here = (name: string) => statement(import.meta.url, name);

/** The statements of the suite. */
export const ask = {
  echo: here('echo'),
  putThing: here('put-thing'),
  createThing: here('create-thing'),
  thing: here('thing'),
  things: here('things'),
  firstThings: here('first-things'),
  increment: here('increment'),
  linkThings: here('link-things'),
  removeThing: here('remove-thing'),
  day: here('day'),
  largeNumber: here('large-number'),
  node: here('node'),
  relationship: here('relationship'),
  slow: here('slow'),
  nonsense: here('nonsense'),
};
