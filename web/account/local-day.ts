/**
 * The day of an instant where the reader is. The API gives times in UTC, whose day is often another one in Korea.
 * @param timeZone that of the browser if absent
 * @returns an ISO day
 */
export const localDay = (instant: string | Date, timeZone?: string): string =>
  // Sweden writes days as ISO 8601 does.
  new Date(instant).toLocaleDateString('sv-SE', { timeZone });
