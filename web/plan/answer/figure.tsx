import type { PlanAnswerFragment } from '../../api/generated/operations.js';
import { Unknown } from '../../design/status.js';
import type { Figures } from '../../language/figures.js';

/** What a head figure is made of. */
export interface FigureProps {
  readonly plan: PlanAnswerFragment;
  readonly figures: Figures;
}

/** A head figure, or that it is not on record. */
export const Figure = ({ text }: { readonly text: string | undefined }) =>
  text === undefined ? <Unknown /> : <p className="big">{text}</p>;
