import { median } from '../../../bench/measure/quantile.js';
import { someAddress } from './ask.js';
import type { AttackedServer } from './attacked-server.js';

const plan = JSON.stringify({
  query:
    '{ entryPlan(input: { target: "DE", offering: { hsCode: "330499" } }) { knowledge { sequence } steps { key } } }',
});

/**
 * Requests a plan as a caller who is not involved in the attack. The time that it took, in milliseconds. @throws if
 * there is none
 */
export async function askForPlan(server: AttackedServer): Promise<number> {
  const begin = performance.now();
  const { status, codes, text } = await server.ask(plan, { from: someAddress() });
  if (status !== 200 || codes.length > 0)
    throw new Error(`a bystander got no plan, but ${status}: ${text.slice(0, 500)}`);
  return performance.now() - begin;
}

/** How long an uninvolved caller waits for a plan: the median of several, one after the other, in milliseconds. */
export async function waitOf(server: AttackedServer, plans: number): Promise<number> {
  const waits: number[] = [];
  while (waits.length < plans) waits.push(await askForPlan(server));
  return median(waits);
}
