/** `country/KR` is known by `KR`, `hs/330499` by `330499`; what has no kind before it by all of it. */
export const codeOf = (id: string): string => id.slice(id.indexOf('/') + 1);
