import { describe, expect, it } from 'vitest';
import { LandfallError } from '../../src/errors.js';
import { render } from '../../src/messages/rendering/render.js';
import { dayIn } from '../../src/navigator/input/values.js';
import { readDayText } from '../../src/written/day-text.js';
import { asWrittenInputs } from '../inputs/tables.js';

/** The code and the field of the refusal, or the day. */
function read(given: string): string {
  try {
    return dayIn(given, 'asOf');
  } catch (failure) {
    if (failure instanceof LandfallError) return `${failure.code} ${failure.field}`;
    throw failure;
  }
}

describe('a day as people write it', () => {
  const rows = asWrittenInputs.flatMap((row) =>
    row.kind !== 'day' ? [] : [[row.given, 'understood' in row ? row.understood : `${row.refused} asOf`] as const],
  );

  it('is in the table of inputs, read and refused', () => {
    expect(rows.length).toBeGreaterThan(20);
  });

  it.each(rows)('"%s" is %s', (given, expected) => {
    expect(read(given)).toBe(expected);
  });

  it.each([
    // Blanks, dashes and full-width characters as they are pasted.
    ['2026 / 11 / 30', '2026-11-30'],
    ['2026.1.5.', '2026-01-05'],
    ['2026 . 01 . 05', '2026-01-05'],
    ['2026–11–30', '2026-11-30'],
    ['２０２６．１１．３０', '2026-11-30'],
    ['２０２６年１１月３０日', undefined],
    ['２０２６년　１１월　３０일', '2026-11-30'],
    ['2026년1월5일', '2026-01-05'],
    // Hangul that is written in letters, as some systems name files.
    ['2026년 1월 5일'.normalize('NFD'), '2026-01-05'],
    ['1900-01-01', '1900-01-01'],
    ['2199.12.31', '2199-12-31'],
  ])('"%s" is %s', (given, expected) => {
    const found = readDayText(given);
    expect(typeof found === 'string' ? found : undefined).toBe(expected);
  });
});

describe('a day that is not read', () => {
  it.each([
    // The day or the month first, in the order of how often people write so.
    ['01/02/2026', ['2026-02-01', '2026-01-02']],
    ['30.11.2026', ['2026-11-30']],
    ['11/30/2026', ['2026-11-30']],
    ['5. 1. 2026.', ['2026-01-05', '2026-05-01']],
    ['1-1-2026', ['2026-01-01']],
    ['30112026', ['2026-11-30']],
    ['01022026', ['2026-02-01', '2026-01-02']],
    // A year of two digits, which can also be the day.
    ['26.11.30', ['2026-11-30', '2030-11-26']],
    ['26년 11월 30일', ['2026-11-30']],
    ['261130', ['2026-11-30', '2030-11-26']],
    ['991231', ['2099-12-31']],
    ['1/2/26', ['2026-02-01', '2026-01-02']],
    ['01/02/03', ['2001-02-03', '2003-02-01', '2003-01-02']],
  ])('"%s" can be one of %j', (given, candidates) => {
    expect(readDayText(given)).toEqual({ wrong: 'UNCLEAR', candidates });
  });

  it.each([
    ['2026-13-01', { wrong: 'NO_SUCH_MONTH' }],
    ['20261301', { wrong: 'NO_SUCH_MONTH' }],
    ['2026. 0. 10.', { wrong: 'NO_SUCH_MONTH' }],
    ['2026-02-30', { wrong: 'NO_SUCH_DAY', month: '2026-02-01', days: 28 }],
    ['2026년 2월 29일', { wrong: 'NO_SUCH_DAY', month: '2026-02-01', days: 28 }],
    ['2028/02/30', { wrong: 'NO_SUCH_DAY', month: '2028-02-01', days: 29 }],
    ['1900-02-29', { wrong: 'NO_SUCH_DAY', month: '1900-02-01', days: 28 }],
    ['2026-04-00', { wrong: 'NO_SUCH_DAY', month: '2026-04-01', days: 30 }],
    ['1899-12-31', { wrong: 'RANGE' }],
    ['2200.1.1', { wrong: 'RANGE' }],
    ['12011111', { wrong: 'RANGE' }],
  ])('"%s" is no day: %j', (given, fault) => {
    expect(readDayText(given)).toEqual(fault);
  });

  it.each([
    '',
    ' ',
    '2026',
    '2026-11',
    '2026-11-30-01',
    '2026..11..30',
    '2026.11.30..',
    '2026-11/30',
    '2026-11-30.',
    '2026 11 30',
    '2026-011-30',
    '2026-11-030',
    '026-11-30',
    '2026-11-2030',
    '20261130 12',
    '2026113',
    '+2026-11-30',
    '-2026-11-30',
    '31.02.2026',
    '00/00/00',
    '2026년 11월',
    '2026년 11월 30',
    '11월 30일',
    '2026-11-30T00:00:00Z',
    '2026-11-30 to 2026-12-01',
  ])('"%s" has no form of a day', (given) => {
    expect(readDayText(given)).toEqual({ wrong: 'FORM' });
  });

  it.each([
    [
      '01/02/2026',
      '"01/02/2026" does not begin with a year of four digits. Use an ISO date: "2026-02-01" or "2026-01-02".',
      '"01/02/2026" 값은 네 자리 연도로 시작하지 않습니다. ISO 형식 날짜로 입력하십시오: "2026-02-01" 또는 "2026-01-02".',
    ],
    [
      '2026-02-30',
      '"2026-02-30" is a day that does not exist: February 2026 has 28 days. Use an ISO date, such as "2026-11-01".',
      '"2026-02-30"은 존재하지 않는 날짜입니다. 2026년 2월은 28일까지입니다. ISO 형식 날짜(예: "2026-11-01")를 입력하십시오.',
    ],
    [
      '2026-13-01',
      '"2026-13-01" is a day that does not exist: months are from 1 to 12. Use an ISO date, such as "2026-11-01".',
      '"2026-13-01"은 존재하지 않는 날짜입니다. 월은 1부터 12까지입니다. ISO 형식 날짜(예: "2026-11-01")를 입력하십시오.',
    ],
  ])('"%s" is refused with what would be right', (given, english, korean) => {
    try {
      dayIn(given, 'asOf');
      expect.unreachable();
    } catch (failure) {
      if (!(failure instanceof LandfallError)) throw failure;
      expect([failure.message, render(failure.said, 'ko')]).toEqual([english, korean]);
    }
  });
});
