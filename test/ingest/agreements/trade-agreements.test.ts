import { describe, expect, it } from 'vitest';
import { readAndCheck } from '../../../src/ingest/seed/check-seed.js';
import { faultsIn, seedOf } from '../seed-of.js';

const head = 'rta,wto_name,name_en,name_ko,in_force_from,signatories,entries_and_exits,extends';
const efta =
  '152,European Free Trade Association (EFTA),EFTA,EFTA,1960-05-03,Iceland; Norway,Iceland(01-Mar-1970 - ); Austria( - 31-Dec-1994),';

const listOf = (rows: readonly string[]) => ({ 'seed/reference/trade-agreements.csv': [head, ...rows].join('\n') });

/** The parties of agreement `1` among these rows, as `code from to`. */
function partiesIn(...rows: string[]): string[] | undefined {
  const { facts } = readAndCheck(seedOf('Stage: []', listOf(rows)));
  if (facts.node('agreement/wto-1') === undefined) return undefined;
  return facts
    .into('agreement/wto-1', 'PARTY_TO')
    .map(({ from, properties }) =>
      [from.replace(/^\w+\//, ''), properties.from, properties.to].filter(Boolean).join(' '),
    )
    .sort();
}

describe('an agreement of the list of the WTO', () => {
  it('has the parties by the names that the WTO uses, from its first day', () => {
    expect(partiesIn('1,A,A,A,2008-01-01,"Hong Kong, China; Moldova, Republic of; Kyrgyz Republic; Congo",,')).toEqual([
      'CG 2008-01-01',
      'HK 2008-01-01',
      'KG 2008-01-01',
      'MD 2008-01-01',
    ]);
  });

  it('has the later and earlier days that the list states for a party', () => {
    const dates = 'Chile(21-Feb-2023 - ); United Kingdom(02-Jan-2019 - 31-Dec-2020)';
    expect(partiesIn(`1,A,A,A,2018-12-30,Chile; Japan; United Kingdom,${dates},`)).toEqual([
      'CL 2023-02-21',
      'GB 2019-01-02 2020-12-31',
      'JP 2018-12-30',
    ]);
  });

  it('leaves out whom it does not bind: not yet in force, or gone before it began', () => {
    const dates = 'Nauru(01-Jan-9999 - ); Romania( - 01-Jan-2007)';
    expect(partiesIn(`1,A,A,A,2020-12-13,Australia; Nauru; Tonga,${dates},`)).toEqual([
      'AU 2020-12-13',
      'TO 2020-12-13',
    ]);
  });

  it('keeps a former party with its last day', () => {
    expect(partiesIn('1,A,A,A,1989-04-19,Chile; Peru,Romania( - 01-Jan-2007),')).toEqual([
      'CL 1989-04-19',
      'PE 1989-04-19',
      'RO 1989-04-19 2007-01-01',
    ]);
  });

  it('has a customs union as one party, and its leaving member beside it', () => {
    expect(partiesIn('1,A,A,A,2019-02-01,Japan; European Union,United Kingdom( - 31-Dec-2020),')).toEqual([
      'EU 2019-02-01',
      'GB 2019-02-01 2020-12-31',
      'JP 2019-02-01',
    ]);
  });

  it('has the members of a group that is not one customs territory, while they are in it', () => {
    const signatories = 'Mexico; European Free Trade Association (EFTA)';
    expect(partiesIn(efta, `1,A,A,A,1965-01-01,${signatories},Norway(01-May-1966 - ),`)).toEqual([
      'AT 1965-01-01 1994-12-31',
      'IS 1970-03-01',
      'MX 1965-01-01',
      'NO 1966-05-01',
    ]);
    expect(partiesIn(efta, `1,A,A,A,2001-07-01,${signatories},,`)).toEqual([
      'IS 2001-07-01',
      'MX 2001-07-01',
      'NO 2001-07-01',
    ]);
  });

  it('has the parties that an accession added, from its day, and is one agreement', () => {
    const rows = [
      '1,A,A,A,1994-12-08,Kenya; Egypt,Egypt(17-Feb-1999 - ),',
      '2,A - Accession,,,2009-05-11,Kenya; Somalia,,1',
    ];
    expect(partiesIn(...rows)).toEqual(['EG 1999-02-17', 'KE 1994-12-08', 'SO 2009-05-11']);
    const { facts } = readAndCheck(seedOf('Stage: []', listOf(rows)));
    expect(facts.node('agreement/wto-2')).toBeUndefined();
    expect(facts.out('agreement/wto-1', 'CITES')[0]?.properties.locator).toBe('RTA 1, 2');
  });

  it('is none if only one party has a node', () => {
    expect(partiesIn('1,A,A,A,2010-09-01,Türkiye; Kosovo (under UNSC res. 1244),,')).toBeUndefined();
  });
});

describe('a fault of the list is reported with its line:', () => {
  const faults = (row: string) =>
    faultsIn(seedOf('Country: [{ id: country/JP, code: JP, name: Japan }]', listOf([row]))).filter((fault) =>
      fault.startsWith('reference/trade-agreements.csv:2'),
    );

  it('a name that no country has', () => {
    expect(faults('1,A,A,A,2010-09-01,Japan; Atlantis,,')).toContainEqual(expect.stringContaining('country/Atlantis'));
  });

  it('a name that several countries share', () => {
    expect(faults('1,A,A,A,2010-09-01,Japan; Korea,,')).toContainEqual(expect.stringContaining('country/Korea'));
  });

  it('a day that cannot be read', () => {
    expect(faults('1,A,A,A,2010-09-01,Japan; Chile,Japan(1st of May - ),')).not.toEqual([]);
    expect(faults('1,A,A,A,2010-09-01,Japan; Chile,Japan(01-Mai-2010 - ),')).toContainEqual(
      expect.stringContaining('"01-Mai-2010" is not a date'),
    );
  });
});
