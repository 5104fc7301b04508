/** How much a requirement is asked for, strongest first: for sure, if an open question goes that way, as advice. */
export const levels = ['REQUIRED', 'CONDITIONAL', 'OPTIONAL'] as const;

export type Level = (typeof levels)[number];

export function isAtLeast(level: Level, other: Level): boolean {
  return levels.indexOf(level) <= levels.indexOf(other);
}
