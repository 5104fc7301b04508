/** How strongly a requirement is asked for, strongest first: always, depending on an open question, as advice. */
export const levels = ['REQUIRED', 'CONDITIONAL', 'OPTIONAL'] as const;

export type Level = (typeof levels)[number];

export function isAtLeast(level: Level, other: Level): boolean {
  return levels.indexOf(level) <= levels.indexOf(other);
}
