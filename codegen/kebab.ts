/** `CustomsRule` and `CUSTOMS_RULE` as a file's name: `customs-rule`. */
export function kebab(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase();
}
