import type { Viewer } from '../access/viewer.js';
import { errors } from '../errors.js';
import { put } from '../graph/derived/statements.js';
import type { GrowthStage, Money } from '../graph/generated/nodes.js';
import type { Transaction } from '../graph/port.js';
import type { Localized } from '../messages/localized.js';
import { givenProperties } from './fields.js';
import { type Firm, takeOrMakeFirm } from './firm.js';
import { ownRelation, setTargets } from './relation-writer.js';

/** Changes to a firm's own company, checked: an absent field stays as it is, null clears it. */
export interface CompanyChange {
  readonly name?: Localized | undefined;
  /** Id of a country. */
  readonly basedIn?: string | undefined;
  readonly employees?: number | null | undefined;
  readonly sales?: Money | null | undefined;
  readonly exports?: Money | null | undefined;
  readonly growthStage?: GrowthStage | null | undefined;
  /** Ids of countries. */
  readonly targets?: readonly string[] | undefined;
}

const basedIn = ownRelation('Company', 'BASED_IN');
const targets = ownRelation('Company', 'TARGETS');

/** @throws `MISSING` if a new company has no name or no seat */
export async function saveCompany(transaction: Transaction, viewer: Viewer, change: CompanyChange): Promise<Firm> {
  const { firm, isNew } = await takeOrMakeFirm(transaction, viewer);
  if (isNew) checkWhole(change);
  const { name, employees, sales, exports, growthStage } = change;
  const properties = givenProperties('Company', {
    name,
    employees,
    sales: sales && { ...sales },
    exports: exports && { ...exports },
    growthStage,
  });
  await transaction.write(put.Company, { rows: [{ id: firm.company, properties }] });
  await setTargets(transaction, firm.company, [
    [basedIn, change.basedIn === undefined ? undefined : [{ to: change.basedIn }]],
    [targets, change.targets?.map((to) => ({ to }))],
  ]);
  return firm;
}

function checkWhole({ name, basedIn }: CompanyChange): void {
  if (name === undefined) throw errors.missing({ what: 'companyName' }, { field: 'input.name' });
  if (basedIn === undefined) throw errors.missing({ what: 'companySeat' }, { field: 'input.basedIn' });
}
