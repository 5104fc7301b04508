import type { TraitNode } from '../../graph/generated/nodes.js';

/** What one answer decides: the trait, or all traits that read the same input field. */
export const answerKey = ({ id, readFrom }: TraitNode): string => readFrom ?? id;
