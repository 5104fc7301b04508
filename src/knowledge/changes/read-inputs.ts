import { errors } from '../../errors.js';
import { badChanges } from './bad-changes.js';
import { type ChangeInput, changeInput } from './change-input.js';

/** Changes as they were sent. @throws `BAD_CHANGE` naming each that is none */
export function readInputs(given: readonly unknown[]): ChangeInput[] {
  if (given.length === 0)
    throw errors.badChange({ faults: ['there is none: give at least one'] }, { field: 'changes' });
  const read = given.map((each) => changeInput.safeParse(each));
  const misread = read.flatMap(({ success }, index) =>
    success ? [] : [{ change: index + 1, message: wrong(given[index]) }],
  );
  if (misread.length > 0) throw badChanges(misread);
  return read.flatMap(({ data }) => data ?? []);
}

function wrong(given: unknown): string {
  const names = typeof given === 'object' && given !== null ? Object.keys(given) : [];
  if (names.length !== 1)
    return `give exactly one of put, link, unlink, end and remove, not ${names.join(' and ') || 'none'}`;
  return `"${names[0]}" has a part that cannot be used: ids and names are texts of at most 200 characters, values are JSON, and a relation that ends has both field and to`;
}
