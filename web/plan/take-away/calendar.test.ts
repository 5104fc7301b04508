import { expect, it } from 'vitest';
import { calendarOf } from './calendar.js';

const event = { uid: 'vn/notification', first: '2026-12-31', last: '2026-12-31', title: 'Loading', note: '' };

it('is a calendar of whole days, whose end is the day after the last', () => {
  expect(calendarOf('Plan', [event], '2026-12-01T03:04:05.678Z')).toBe(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Landfall//Export plan//EN',
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME:Plan',
      'BEGIN:VEVENT',
      'UID:vn/notification',
      'DTSTAMP:20261201T030405Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Loading',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
});

it('escapes what has a meaning in a calendar', () => {
  const text = calendarOf('Plan', [{ ...event, title: 'a, b; c\\d', note: 'one\ntwo' }], '2026-12-01T00:00:00Z');
  expect(text).toContain('SUMMARY:a\\, b\\; c\\\\d\r\n');
  expect(text).toContain('DESCRIPTION:one\\ntwo\r\n');
});

it('folds lines at 75 octets, and divides no Korean letter', () => {
  const title = '가'.repeat(60);
  const text = calendarOf('Plan', [{ ...event, title }], '2026-12-01T00:00:00Z');
  const octets = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
  expect(Math.max(...octets)).toBeLessThanOrEqual(75);
  // SUMMARY: and 22 letters of 3 octets have 74.
  expect(text).toContain(`SUMMARY:${'가'.repeat(22)}\r\n 가`);
  expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${title}\r\n`);
});
