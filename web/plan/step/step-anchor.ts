/** The id of a step on the page of its plan: `#step-kr-export-declaration` leads to the step `kr/export-declaration`. */
export const stepAnchor = (key: string): string => `step-${key.replace(/[^\w-]+/g, '-')}`;
