import type { FirmIdentity } from '../access/firm-key.js';
import { assertAllowed } from '../access/permissions.js';
import type { Viewer } from '../access/viewer.js';
import { type AuditContext, withAudit, withRefusalAudit } from '../audit/with-audit.js';
import type { Graph, Transaction } from '../graph/port.js';
import type { RecordPage } from '../graph/records/store.js';
import { type CompanyChange, saveCompany } from './company.js';
import { type Firm, findFirm, firmIdOf, ownIds } from './firm.js';
import { type Forget, forgetFirm } from './forget.js';
import { dropRequirement, type Held, holdRequirement } from './holdings.js';
import { type ProductChange, removeProduct, saveProduct } from './products.js';
import { findPlan, type SavedPlan, savedPlanRecords } from './saved-plan.js';
import { acknowledgePlan, type PlanToSave, removeSavedPlan, savePlan, setPlanLanguage } from './saved-plans.js';
import { rawCounts } from './statistics/count-firms.js';
import { type ShownCounts, shown } from './statistics/disclosure.js';
import { recordStep, type StepToRecord, undoStep } from './steps.js';
import { assignFirm, countUnassigned, type FollowFirm, listUnassigned, type UnassignedFirm } from './unassigned.js';

/**
 * The property of a firm: its company, products, certificates and saved plans. Every id that a viewer gives is looked
 * up among their own; those of others get the same error as ids that do not exist.
 *
 * A caller that is not a firm is refused with `NOT_SIGNED_IN`, `NOT_ALLOWED` or `NO_FIRM`; a write before the company
 * is saved with `NO_COMPANY`.
 */
export interface Firms {
  /** Ids of the viewer's company and products, which it can see and plan with. None for a caller that is not a firm. */
  ownIds(viewer: Viewer): Promise<ReadonlySet<string>>;
  /** The viewer's firm; undefined if it has not saved a company. */
  find(viewer: Viewer): Promise<Firm | undefined>;
  /**
   * Reads what a firm wants to write, before the write. A caller that is not a firm is refused first, and each refusal
   * is logged.
   */
  admit<Read>(audit: AuditContext, read: () => Promise<Read>): Promise<Read>;

  saveCompany(audit: AuditContext, change: CompanyChange): Promise<void>;
  /** Deletes everything that belongs to the firm. */
  removeCompany(audit: AuditContext): Promise<void>;
  /** @returns the id of the product */
  saveProduct(audit: AuditContext, change: ProductChange): Promise<string>;
  removeProduct(audit: AuditContext, id: string): Promise<void>;
  holdRequirement(audit: AuditContext, requirement: string, held: Held): Promise<void>;
  dropRequirement(audit: AuditContext, requirement: string): Promise<void>;

  savePlan(audit: AuditContext, plan: PlanToSave): Promise<SavedPlan>;
  /** @param sequence the published state up to which the owner has seen the changes */
  acknowledgePlan(audit: AuditContext, id: string, sequence: number): Promise<SavedPlan>;
  setPlanLanguage(audit: AuditContext, id: string, language: string): Promise<SavedPlan>;
  removeSavedPlan(audit: AuditContext, id: string): Promise<void>;
  recordStep(audit: AuditContext, id: string, step: StepToRecord): Promise<SavedPlan>;
  undoStep(audit: AuditContext, id: string, requirement: string): Promise<SavedPlan>;
  /** Undefined if it does not exist, or does not belong to the viewer. */
  savedPlan(viewer: Viewer, id: string): Promise<SavedPlan | undefined>;
  /** The newest first. */
  savedPlans(viewer: Viewer, page: RecordPage): Promise<readonly SavedPlan[]>;

  /** The number of firms, for analysts; never which ones. @param countries ids of all countries */
  statistics(viewer: Viewer, countries: readonly string[]): Promise<ShownCounts>;

  /** Firms that no token reaches, for the operator of the server. */
  readonly unassigned: {
    count(): Promise<number>;
    /** @param first the maximum number */
    list(first: number): Promise<readonly UnassignedFirm[]>;
    /** States the owner of one. @returns the id of its company @throws `NO_UNASSIGNED_FIRM`, `FIRM_HAS_COMPANY` */
    assign(audit: AuditContext, identity: FirmIdentity): Promise<string>;
  };
}

export interface FirmsOptions {
  readonly graph: Graph;
  readonly today: () => string;
  /** Deletes what other services store for a firm that is deleted. */
  readonly forgetElsewhere: Forget;
  /** Moves what other services store for a firm to its new key. */
  readonly followElsewhere: FollowFirm;
}

export function createFirms({ graph, today, forgetElsewhere, followElsewhere }: FirmsOptions): Firms {
  const write = <Done>(
    audit: AuditContext,
    target: string | undefined,
    work: (transaction: Transaction) => Promise<Done>,
  ) => withAudit(graph, audit, target, async (transaction) => ({ result: await work(transaction) }));
  return {
    ownIds: (viewer) => ownIds(graph, viewer),
    find: (viewer) => findFirm(graph, viewer),
    admit: (audit, read) =>
      withRefusalAudit(graph, audit, async () => {
        firmIdOf(audit.viewer);
        return read();
      }),

    saveCompany: (audit, change) =>
      withAudit(graph, audit, undefined, async (transaction) => {
        const { company } = await saveCompany(transaction, audit.viewer, change);
        return { result: undefined, target: company };
      }),
    removeCompany: (audit) =>
      write(audit, undefined, (transaction) => forgetFirm(transaction, audit.viewer, forgetElsewhere)),
    saveProduct: (audit, change) =>
      withAudit(graph, audit, change.id, async (transaction) => {
        const id = await saveProduct(transaction, audit.viewer, change);
        return { result: id, target: id };
      }),
    removeProduct: (audit, id) => write(audit, id, (transaction) => removeProduct(transaction, audit.viewer, id)),
    holdRequirement: (audit, requirement, held) =>
      write(audit, requirement, (transaction) => holdRequirement(transaction, audit.viewer, requirement, held)),
    dropRequirement: (audit, requirement) =>
      write(audit, requirement, (transaction) => dropRequirement(transaction, audit.viewer, requirement)),

    savePlan: (audit, plan) =>
      withAudit(graph, audit, undefined, async (transaction) => {
        const saved = await savePlan(transaction, audit, plan);
        return { result: saved, target: saved.id };
      }),
    acknowledgePlan: (audit, id, sequence) =>
      write(audit, id, (transaction) => acknowledgePlan(transaction, audit, id, sequence)),
    setPlanLanguage: (audit, id, language) =>
      write(audit, id, (transaction) => setPlanLanguage(transaction, audit, id, language)),
    removeSavedPlan: (audit, id) => write(audit, id, (transaction) => removeSavedPlan(transaction, audit, id)),
    recordStep: (audit, id, step) => write(audit, id, (transaction) => recordStep(transaction, audit.viewer, id, step)),
    undoStep: (audit, id, requirement) =>
      write(audit, id, (transaction) => undoStep(transaction, audit.viewer, id, requirement)),
    async savedPlan(viewer, id) {
      const firm = await findFirm(graph, viewer);
      return firm && findPlan(graph, firm, id);
    },
    async savedPlans(viewer, page) {
      return savedPlanRecords.by(graph, 'owner', [firmIdOf(viewer)], page);
    },

    async statistics(viewer, countries) {
      assertAllowed(viewer, 'company.statistics');
      return shown(await rawCounts(graph, countries, today()));
    },

    unassigned: {
      count: () => countUnassigned(graph),
      list: (first) => listUnassigned(graph, first),
      assign: (audit, identity) =>
        withAudit(graph, audit, undefined, async (transaction) => {
          const company = await assignFirm(transaction, identity, followElsewhere);
          return { result: company, target: company };
        }),
    },
  };
}
