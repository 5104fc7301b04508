import { groupBy } from '../../graph/group-by.js';
import { importer, type Row } from './importer.js';
import { type Party, partiesOf } from './wto-parties.js';

const columns = [
  'rta',
  'wto_name',
  'name_en',
  'name_ko',
  'in_force_from',
  'signatories',
  'entries_and_exits',
  'extends',
] as const;

type AgreementRow = Row<(typeof columns)[number]>;

/**
 * Trade agreements in force between countries other than Korea, as notified to the WTO: parties and days. Their rates
 * are not on record. An accession that was notified by itself adds its parties to the agreement that it extends.
 */
export const tradeAgreements = importer({
  file: 'reference/trade-agreements.csv',
  columns,
  read: (rows) => {
    const extensions = groupBy(
      rows.filter(({ cells }) => cells.extends !== ''),
      ({ cells }) => cells.extends,
    );
    const groups = new Map(rows.map((row) => [row.cells.wto_name, row]));
    return rows
      .filter(({ cells }) => cells.extends === '')
      .flatMap(({ line, cells }) => {
        const notified = [{ line, cells }, ...(extensions.get(cells.rta) ?? [])];
        const parties = mergedParties(notified, groups);
        if (parties.length < 2) return [];
        return {
          type: 'Agreement',
          line,
          node: {
            id: `agreement/wto-${cells.rta}`,
            name: { en: cells.name_en, ko: cells.name_ko },
            kind: 'TRADE',
            status: 'IN_FORCE',
            inForceFrom: cells.in_force_from,
            parties: parties.map((party) => ({ ...party })),
            cites: {
              source: 'source/wto/rta-database',
              locator: `RTA ${notified.map((row) => row.cells.rta).join(', ')}`,
              confidence: 'OFFICIAL',
            },
          },
        };
      });
  },
});

/** The parties of an agreement, then those that only its extensions name. */
function mergedParties(notified: readonly AgreementRow[], groups: ReadonlyMap<string, AgreementRow>): Party[] {
  const parties = new Map<string, Party>();
  for (const row of notified)
    for (const party of partiesNamed(row, groups)) if (!parties.has(party.node)) parties.set(party.node, party);
  return [...parties.values()].sort((a, b) => (a.node < b.node ? -1 : 1));
}

function partiesNamed(row: AgreementRow, groups: ReadonlyMap<string, AgreementRow>): readonly Party[] {
  const { in_force_from, signatories, entries_and_exits } = row.cells;
  return partiesOf({ from: in_force_from, signatories, entriesAndExits: entries_and_exits }, (name) => {
    const founding = groups.get(name);
    return founding === undefined || founding === row ? undefined : partiesNamed(founding, groups);
  });
}
