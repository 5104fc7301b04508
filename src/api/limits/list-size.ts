import { errors } from '../../errors.js';

type Arguments = Readonly<Record<string, unknown>>;

/** The number of entries that a value means: the requested number, or the length of the given list. */
export function sizeOf(value: unknown): number | undefined {
  if (Array.isArray(value)) return value.length;
  return typeof value === 'number' ? Math.max(0, value) : undefined;
}

/** Fails with `LIST_TOO_LONG`, naming the argument, if a page or a list is larger than allowed. */
export function checkListSizes(given: Arguments, limit: number): void {
  for (const page of ['first', 'last']) checkSize(given[page], limit, page);
  for (const [name, value] of Object.entries(given)) checkLists(value, limit, name);
}

function checkLists(value: unknown, limit: number, path: string): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) checkSize(value, limit, path);
  for (const [name, each] of Object.entries(value))
    checkLists(each, limit, Array.isArray(value) ? path : `${path}.${name}`);
}

function checkSize(value: unknown, limit: number, field: string): void {
  const size = sizeOf(value) ?? 0;
  if (size > limit) throw errors.listTooLong({ given: size, limit }, { field });
}
