/** The code in an id: `KR` of `country/KR`, `330499` of `hs/330499`; the whole id if it has no kind before it. */
export const codeOf = (id: string): string => id.slice(id.indexOf('/') + 1);
