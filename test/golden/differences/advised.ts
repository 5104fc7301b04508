import { type Difference, unlike } from './difference.js';

export const advisedDifferences: Difference<'advised'> = ({ advisedChecks }, wanted) =>
  Object.entries(wanted).flatMap(([id, expected]) => {
    const found = advisedChecks.find(({ code }) => code.id === id);
    if (found === undefined) return [`${id} advises no check`];
    const { certainty, lines, entries } = typeof expected === 'string' ? { certainty: expected } : expected;
    return [
      ...(certainty === undefined ? [] : unlike(`The certainty of ${id}`, found.certainty, certainty)),
      ...(lines === undefined ? [] : unlike(`The lines of ${id}`, found.lines.join(' '), lines.join(' '))),
      ...(entries === undefined ? [] : unlike(`The entries of ${id}`, found.entries.join(' '), entries.join(' '))),
    ];
  });

export const unwantedChecks: Difference<'advisedNot'> = ({ advisedChecks }, unwanted) =>
  unwanted.filter((id) => advisedChecks.some(({ code }) => code.id === id)).map((id) => `${id} advises a check`);
