/** A plan for people: the content of both the text and the Markdown. */
export interface PrintedPlan {
  readonly title: string;
  /** The offering, and the state of law and knowledge. */
  readonly lead: readonly string[];
  readonly sections: readonly Section[];
}

export interface Section {
  readonly heading: string;
  /** Less prominent than the others. */
  readonly quiet?: boolean;
  /** How to read the section. */
  readonly legend?: string;
  readonly items: readonly Item[];
}

export interface Item {
  readonly mark?: Mark;
  /** Precedes the text, in a column of its own. */
  readonly label?: string;
  readonly text: string;
  readonly details: readonly string[];
}

/** Whether something must be done. */
export type Mark = 'todo' | 'open' | 'done' | 'advised' | 'other';

/** How much to print: enough to act, or all reasons, supporters and sources. */
export type Depth = 'short' | 'full';

type Detail = string | null | undefined | false;

export const item = (text: string, ...details: readonly Detail[]): Item => ({ text, details: present(details) });

/** The texts without absent ones. */
export const present = (texts: readonly Detail[]): string[] =>
  texts.filter((text): text is string => typeof text === 'string' && text !== '');
