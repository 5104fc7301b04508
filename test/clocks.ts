import { type Clock, clockIn } from '../src/clock.js';

/** The real time, in the time zone of a server without a setting. */
export const clock: Clock = clockIn('Asia/Seoul');

/** A clock that always shows the same instant. */
export const clockAt = (instant: string, timeZone = 'Asia/Seoul'): Clock => clockIn(timeZone, () => new Date(instant));
