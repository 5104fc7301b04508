import { type Day, dayOf } from './day.js';

/** The current time, and the day that it belongs to. Days are those of one time zone, that of the server. */
export interface Clock {
  /** The current time, ISO 8601 in UTC. */
  readonly now: () => string;
  /** The current day. */
  readonly today: () => Day;
  /** The day of an instant. */
  readonly dayOf: (instant: string) => Day;
}

/** @param time the current time, for tests */
export function clockIn(timeZone: string, time = () => new Date()): Clock {
  const now = () => time().toISOString();
  return { now, today: () => dayOf(now(), timeZone), dayOf: (instant) => dayOf(instant, timeZone) };
}
