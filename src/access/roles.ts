/** The roles that a token can give its bearer. */
export const roles = ['company', 'analyst', 'editor', 'reviewer', 'publisher', 'administrator'] as const;

export type Role = (typeof roles)[number];
