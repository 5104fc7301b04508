import { z } from 'zod';
import type { Reader } from '../../graph/port.js';
import { statement } from '../../graph/statement.js';

const rulesOfClassStatement = statement(import.meta.url, 'rules-of-class');

const speaking = z.array(z.object({ id: z.string(), covered: z.array(z.number()), excluded: z.array(z.number()) }));

/**
 * Ids of the rules that cover the class. Of a rule's statements about it and the classes above, the nearest counts; an
 * exclusion wins a tie.
 */
export async function rulesOfClass(graph: Reader, classId: string): Promise<ReadonlySet<string>> {
  const rules = speaking.parse(await graph.read(rulesOfClassStatement, { class: classId }));
  return new Set(rules.filter(({ covered, excluded }) => nearest(covered) < nearest(excluded)).map(({ id }) => id));
}

/** Without any, it is farther than every statement. */
const nearest = (steps: readonly number[]): number => Math.min(...steps);
