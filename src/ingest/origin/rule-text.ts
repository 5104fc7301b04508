/** The wording of a rule as plain text in one line: without marks of Markdown, bullets and tags. */
export function plainText(text: string): string {
  return withoutMarks(text)
    .replace(/[;,.]?\s+or\s*\n\s*(?=[A-Z])/g, '; or ')
    .replace(/([^\s.,:;])\s*\n\s*(?=[A-Z])/g, '$1. ')
    .replace(/(?<=[^\s.,:;])(?<!\b(?:or|and))\s*\n\s*[-+*]\s+/g, ', ')
    .replace(/^\s*[-+*]\s+/gm, '')
    .replace(/\s+/g, ' ')
    .replace(/(\w)- (?=[a-z])/g, '$1-')
    .replace(/(\d+), (\d) ?%/g, '$1.$2 %')
    .replace(/(\d)\s*%/g, '$1 %')
    .replace(/[\s.,;:]+$/, '')
    .trim();
}

/** Alternative rules, each of which suffices, as one sentence: `Manufacture from …; or manufacture in which …`. */
export function alternatives(texts: readonly string[]): string {
  const [first, ...others] = texts.map(plainText);
  return `${[first, ...others.map(inside)].join('; or ').replace(/; or [A-Z]/g, (start) => start.toLowerCase())}.`;
}

/** A sentence as a part of another: without a capital letter at its start. */
const inside = (text: string): string => text.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());

/** Some words of the European list are joined to the tag before them. */
const withoutMarks = (text: string): string =>
  text
    .replaceAll('&nbsp;', ' ')
    .replaceAll('\u00a0', ' ')
    .replace(/\{\{\w+\}\}/g, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/\b(are|be|is)(?=wholly\b)/g, '$1 ')
    .replace(/\b(obtained)(?=if\b)/g, '$1 ')
    .replaceAll('differentgroupin', 'different group in')
    .replaceAll('waxesand', 'waxes and')
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/\*(and|or)\*/g, '$1');
