/** The question to every world: Korean cosmetics to Germany. Its answer has the same size in each. */
export const asked = {
  target: 'DE',
  origin: 'KR',
  hsCode: '330499',
  asOf: '2026-11-01',
  holds: 'certificate/1',
} as const;

/** Territories whose rules are only those of the answer: its market with its bloc, and its origin. */
export const askedTerritories: readonly string[] = ['country/DE', 'bloc/EU', 'country/KR'];

export const askedHeading = 'hs/3304';

/** The chapter of the question: further rules of these territories are about other chapters. */
export const askedChapter = 'hs/33';
