import { assertMay } from '../access/operations.js';
import type { Viewer } from '../access/viewer.js';
import { type Act, admitted, recorded } from '../audit/with-audit.js';
import type { Graph, Transaction } from '../graph/port.js';
import type { RecordPage } from '../graph/records/store.js';
import { type CompanyChange, saveCompany } from './company.js';
import { type Firm, findFirm, firmIdOf, ownIds } from './firm.js';
import { type Forget, forgetFirm } from './forget.js';
import { dropRequirement, type Held, holdRequirement } from './holdings.js';
import { type ProductChange, removeProduct, saveProduct } from './products.js';
import { findPlan, type SavedPlan, savedPlanRecords } from './saved-plan.js';
import { acknowledgePlan, type PlanToSave, removeSavedPlan, savePlan } from './saved-plans.js';
import { rawCounts } from './statistics/count-firms.js';
import { type ShownCounts, shown } from './statistics/disclosure.js';
import { recordStep, type StepToRecord, undoStep } from './steps.js';

/**
 * What is a firm's own: its company, products, certificates and saved plans. Whatever a viewer names is looked for among
 * its own; what belongs to others is refused in the words of what is not there.
 *
 * Whoever is no firm is refused with `NOT_SIGNED_IN`, `NOT_ALLOWED` or `NO_FIRM`; a write before the company is saved with
 * `NO_COMPANY`.
 */
export interface Firms {
  /** Ids of the viewer's company and products: what it may plan with and see. None for whoever is no firm. */
  ownIds(viewer: Viewer): Promise<ReadonlySet<string>>;
  /** The viewer's firm; undefined where it has saved no company. */
  find(viewer: Viewer): Promise<Firm | undefined>;
  /** Reads what a firm asks to be written, before it is. Whoever is no firm is refused first, and each refusal is logged. */
  admit<Read>(act: Act, read: () => Promise<Read>): Promise<Read>;

  saveCompany(act: Act, change: CompanyChange): Promise<void>;
  /** Forgets all that is the firm's own. */
  removeCompany(act: Act): Promise<void>;
  /** @returns the id of the product */
  saveProduct(act: Act, change: ProductChange): Promise<string>;
  removeProduct(act: Act, id: string): Promise<void>;
  holdRequirement(act: Act, requirement: string, held: Held): Promise<void>;
  dropRequirement(act: Act, requirement: string): Promise<void>;

  savePlan(act: Act, plan: PlanToSave): Promise<SavedPlan>;
  /** @param sequence the published state until which its owner has seen what changed */
  acknowledgePlan(act: Act, id: string, sequence: number): Promise<SavedPlan>;
  removeSavedPlan(act: Act, id: string): Promise<void>;
  recordStep(act: Act, id: string, step: StepToRecord): Promise<SavedPlan>;
  undoStep(act: Act, id: string, requirement: string): Promise<SavedPlan>;
  /** Undefined for one that is not there, or not the viewer's. */
  savedPlan(viewer: Viewer, id: string): Promise<SavedPlan | undefined>;
  /** The newest first. */
  savedPlans(viewer: Viewer, page: RecordPage): Promise<readonly SavedPlan[]>;

  /** How many firms there are, for analysts, and never which. @param countries ids of all countries */
  statistics(viewer: Viewer, countries: readonly string[]): Promise<ShownCounts>;
}

export interface FirmsOptions {
  readonly graph: Graph;
  readonly today: () => string;
  /** Takes away what other rooms keep of a firm that is to be forgotten. */
  readonly forgetElsewhere: Forget;
}

export function createFirms({ graph, today, forgetElsewhere }: FirmsOptions): Firms {
  const write = <Done>(act: Act, target: string | undefined, work: (transaction: Transaction) => Promise<Done>) =>
    recorded(graph, act, target, async (transaction) => ({ result: await work(transaction) }));
  return {
    ownIds: (viewer) => ownIds(graph, viewer),
    find: (viewer) => findFirm(graph, viewer),
    admit: (act, read) =>
      admitted(graph, act, async () => {
        firmIdOf(act.viewer);
        return read();
      }),

    saveCompany: (act, change) =>
      recorded(graph, act, undefined, async (transaction) => {
        const { company } = await saveCompany(transaction, act.viewer, change);
        return { result: undefined, target: company };
      }),
    removeCompany: (act) =>
      write(act, undefined, (transaction) => forgetFirm(transaction, act.viewer, forgetElsewhere)),
    saveProduct: (act, change) =>
      recorded(graph, act, change.id, async (transaction) => {
        const id = await saveProduct(transaction, act.viewer, change);
        return { result: id, target: id };
      }),
    removeProduct: (act, id) => write(act, id, (transaction) => removeProduct(transaction, act.viewer, id)),
    holdRequirement: (act, requirement, held) =>
      write(act, requirement, (transaction) => holdRequirement(transaction, act.viewer, requirement, held)),
    dropRequirement: (act, requirement) =>
      write(act, requirement, (transaction) => dropRequirement(transaction, act.viewer, requirement)),

    savePlan: (act, plan) =>
      recorded(graph, act, undefined, async (transaction) => {
        const saved = await savePlan(transaction, act, plan);
        return { result: saved, target: saved.id };
      }),
    acknowledgePlan: (act, id, sequence) =>
      write(act, id, (transaction) => acknowledgePlan(transaction, act, id, sequence)),
    removeSavedPlan: (act, id) => write(act, id, (transaction) => removeSavedPlan(transaction, act, id)),
    recordStep: (act, id, step) => write(act, id, (transaction) => recordStep(transaction, act.viewer, id, step)),
    undoStep: (act, id, requirement) =>
      write(act, id, (transaction) => undoStep(transaction, act.viewer, id, requirement)),
    async savedPlan(viewer, id) {
      const firm = await findFirm(graph, viewer);
      return firm && findPlan(graph, firm, id);
    },
    async savedPlans(viewer, page) {
      return savedPlanRecords.by(graph, 'owner', [firmIdOf(viewer)], page);
    },

    async statistics(viewer, countries) {
      assertMay(viewer, 'company.statistics');
      return shown(await rawCounts(graph, countries, today()));
    },
  };
}
