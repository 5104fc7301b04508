import { dayAfter } from '../../language/day-after.js';

/** An event that takes whole days. */
export interface DayEvent {
  /** The same for the same event of a later plan. */
  readonly uid: string;
  /** ISO days. */
  readonly first: string;
  readonly last: string;
  readonly title: string;
  readonly note: string;
}

/** A calendar of whole-day events (RFC 5545). @param madeAt ISO time in UTC */
export function calendarOf(name: string, events: readonly DayEvent[], madeAt: string): string {
  const stamp = madeAt.replace(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Landfall//Export plan//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => [
      'BEGIN:VEVENT',
      `UID:${escaped(event.uid)}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(event.first)}`,
      // The end is the day after the last one.
      `DTEND;VALUE=DATE:${compact(dayAfter(event.last, 1))}`,
      `SUMMARY:${escaped(event.title)}`,
      ...(event.note === '' ? [] : [`DESCRIPTION:${escaped(event.note)}`]),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const compact = (day: string): string => day.replaceAll('-', '');

const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (character) => `\\${character}`).replace(/\r?\n/g, '\\n');

/** Lines have at most 75 octets; a longer one goes on after a blank. No letter is divided. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const lines = [''];
  let octets = 0;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (octets + size > 75) {
      lines.push('');
      // The blank at the beginning counts.
      octets = 1;
    }
    lines[lines.length - 1] += letter;
    octets += size;
  }
  return lines.join('\r\n ');
}
