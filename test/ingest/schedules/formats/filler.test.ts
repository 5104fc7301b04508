import { expect, it } from 'vitest';
import { withoutFiller } from '../../../../src/ingest/schedules/formats/filler.js';

it('drops zeros that fill up the code of a row above others, and no others', () => {
  const codes = ['8703235300', '8703235310', '8703236000', '8438100000', '8438101000', '2807000000', '330499', '0101'];
  expect([...withoutFiller(codes)]).toEqual([
    ['8703235300', '87032353'],
    ['8703235310', '8703235310'],
    ['8703236000', '8703236000'],
    ['8438100000', '843810'],
    ['8438101000', '8438101000'],
    ['2807000000', '2807000000'],
    ['330499', '330499'],
    ['0101', '0101'],
  ]);
});

it('drops no zero of a code that stands twice', () => {
  expect([...withoutFiller(['2807000000', '2807000000'])]).toEqual([['2807000000', '2807000000']]);
});
