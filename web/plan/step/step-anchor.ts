/** The id of a step on the page of its plan: `#step-kr/export-declaration` leads to it. */
export const stepAnchor = (key: string): string => `step-${key}`;
