import { errors } from '../../errors.js';
import { type ChangeInput, changeInput } from './change-input.js';
import { firstOf } from './first-of.js';

/** Changes as they were sent. @throws `BAD_CHANGE` naming each that is none */
export function readInputs(given: readonly unknown[]): ChangeInput[] {
  if (given.length === 0)
    throw errors.badChange({ faults: ['there is none: give at least one'] }, { field: 'changes' });
  const read = given.map((each) => changeInput.safeParse(each));
  const faults = read.flatMap(({ success }, index) => (success ? [] : [`change ${index + 1}: ${wrong(given[index])}`]));
  if (faults.length > 0) throw errors.badChange({ faults: firstOf(faults) }, { field: 'changes' });
  return read.flatMap(({ data }) => data ?? []);
}

function wrong(given: unknown): string {
  const names = typeof given === 'object' && given !== null ? Object.keys(given) : [];
  if (names.length !== 1)
    return `give exactly one of put, link, unlink, end and remove, not ${names.join(' and ') || 'none'}`;
  return `"${names[0]}" has a part that cannot be used: ids and names are texts of at most 200 characters, values are JSON, and a relation that ends has both field and to`;
}
