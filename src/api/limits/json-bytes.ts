const known = new WeakMap<object, number>();

/** Bytes of a value as JSON, with quotes and escapes; repeated values are measured once. */
export function jsonBytes(value: unknown): number {
  if (typeof value === 'string') return textBytes(value);
  if (typeof value !== 'object' || value === null) return 8;
  const before = known.get(value);
  if (before !== undefined) return before;
  const bytes = Array.isArray(value)
    ? value.reduce<number>((sum, each) => sum + jsonBytes(each) + 1, 2)
    : Object.entries(value).reduce((sum, [name, each]) => sum + textBytes(name) + 2 + jsonBytes(each), 2);
  known.set(value, bytes);
  return bytes;
}

/** An escaped character takes up to six bytes. */
function textBytes(text: string): number {
  return 2 + (/["\\\p{Cc}\p{Cs}]/u.test(text) ? Buffer.byteLength(JSON.stringify(text)) : Buffer.byteLength(text));
}
