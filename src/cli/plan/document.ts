/** A plan as a person reads it: what the text and the Markdown both print. */
export interface PrintedPlan {
  readonly title: string;
  /** What is offered, and the state of law and knowledge. */
  readonly lead: readonly string[];
  readonly sections: readonly Section[];
}

export interface Section {
  readonly heading: string;
  /** Less in sight than the others. */
  readonly quiet?: boolean;
  /** How to read what follows. */
  readonly legend?: string;
  readonly items: readonly Item[];
}

export interface Item {
  readonly mark?: Mark;
  /** Stands before the text, in a column of its own. */
  readonly label?: string;
  readonly text: string;
  readonly details: readonly string[];
}

/** Whether something is to be done. */
export type Mark = 'todo' | 'open' | 'done' | 'advised' | 'other';

/** How much is printed: enough to act, or all reasons, helpers and sources. */
export type Depth = 'short' | 'full';

type Detail = string | null | undefined | false;

export const item = (text: string, ...details: readonly Detail[]): Item => ({ text, details: present(details) });

/** What is there of these. */
export const present = (texts: readonly Detail[]): string[] =>
  texts.filter((text): text is string => typeof text === 'string' && text !== '');
