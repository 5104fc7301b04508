/** What a token may say that its bearer is. */
export const roles = ['company', 'analyst', 'editor', 'reviewer', 'publisher', 'administrator'] as const;

export type Role = (typeof roles)[number];
