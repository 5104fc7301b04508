/** The most of each that a firm can have. */
export const productsAtMost = 200;
export const certificatesAtMost = 500;
export const targetsAtMost = 50;
export const traitsAtMost = 100;
export const savedPlansAtMost = 100;

/** Characters of a name, a label or a paper. */
export const textAtMost = 200;

/** Characters of a saved plan input. */
export const questionAtMost = 20_000;

/** Stored bytes of all saved plans of a firm, with their questions and recorded steps. */
export const savedPlanBytesAtMost = 1024 * 1024;
