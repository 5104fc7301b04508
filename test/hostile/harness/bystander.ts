import { median } from '../../../bench/measure/quantile.js';
import { someAddress } from './ask.js';
import type { AttackedServer } from './attacked-server.js';

const plan = JSON.stringify({
  query:
    '{ entryPlan(input: { target: "DE", offering: { hsCode: "330499" } }) { knowledge { sequence } steps { id } } }',
});

/** Asks for a plan as one who has nothing to do with the attack. The time that it took, in milliseconds. @throws where there is none */
export async function askForPlan(server: AttackedServer): Promise<number> {
  const begin = performance.now();
  const { status, codes, text } = await server.ask(plan, { from: someAddress() });
  if (status !== 200 || codes.length > 0)
    throw new Error(`a bystander got no plan, but ${status}: ${text.slice(0, 500)}`);
  return performance.now() - begin;
}

/** What one who stands by waits for plans, one after the other: the median of so many, in milliseconds. */
export async function waitOf(server: AttackedServer, plans: number): Promise<number> {
  const waits: number[] = [];
  while (waits.length < plans) waits.push(await askForPlan(server));
  return median(waits);
}
