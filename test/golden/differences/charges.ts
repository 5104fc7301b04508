import { type Difference, same, unlikeIn } from './difference.js';

export const chargeDifferences: Difference<'charges'> = ({ charges }, expected) =>
  expected.flatMap(({ kind, base, proofs, ...wanted }) => {
    const what = `The charge ${kind} on ${base}`;
    const quotes = charges.filter((charge) => charge.kind === kind && charge.base === base);
    if (quotes.length === 0) return [`${what} should be there, and is not.`];
    const tried = quotes.map(({ standard, best }) => [
      ...unlikeIn(what, { standard: standard?.rate, best: best?.rate, under: best?.agreement?.id }, wanted),
      ...same(
        `${what}, papers`,
        best?.proofs.map(({ id }) => id),
        proofs,
      ),
    ]);
    // Several fees can have the same base: the case is about one of them.
    return tried.find((differences) => differences.length === 0) ?? tried.flat();
  });

export const unwantedCharges: Difference<'chargesNot'> = ({ charges }, expected) =>
  expected
    .filter(({ kind, base }) => charges.some((charge) => charge.kind === kind && charge.base === base))
    .map(({ kind, base }) => `The charge ${kind} on ${base} should not be there, and is.`);
