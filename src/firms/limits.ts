/** How much of each a firm may keep. */
export const productsAtMost = 200;
export const certificatesAtMost = 500;
export const targetsAtMost = 50;
export const traitsAtMost = 100;
export const savedPlansAtMost = 100;

/** Characters of a name, a label or a paper. */
export const textAtMost = 200;

/** Characters of a saved plan input. */
export const questionAtMost = 20_000;

/** Bytes that all saved plans of a firm take as they are stored, with their questions and what is recorded as done. */
export const savedPlanBytesAtMost = 1024 * 1024;
