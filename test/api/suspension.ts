/** Regulation (EU) 2026/9 suspends the cosmetics act from a day to the middle of 2027, and cites the gazette. */
export const suspensionFrom = (validFrom: string) => ({
  put: {
    type: 'Regulation',
    id: 'eu/suspension-9',
    values: {
      name: { en: 'Suspension 9' },
      area: 'CONFORMITY',
      side: 'MARKET',
      validFrom,
      suspends: [{ node: 'eu/cosmetics', from: validFrom, to: '2027-06-30' }],
      cites: [{ source: 'source/gazette', locator: 'no. 9', confidence: 'OFFICIAL' }],
    },
  },
});
