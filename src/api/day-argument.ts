import { dayIn } from '../navigator/input/values.js';

/** An optional day of a query's arguments. @throws `BAD_DATE` */
export const dayArgument = (given: string | null | undefined, field = 'asOf'): string | undefined =>
  given == null ? undefined : dayIn(given, field);
