import { traits } from './common.js';
import { type Draft, link, put } from './draft.js';
import { askedHeading } from './question.js';
import { createRandom } from './random.js';
import { title } from './words.js';

/** Ids of the classes of goods, as broad and as deep as the Harmonized System. */
export interface ClassTree {
  readonly chapters: readonly string[];
  readonly headings: readonly string[];
  readonly subheadings: readonly string[];
}

export const chapterOf = (id: string): string => id.slice(0, 'hs/33'.length);

/**
 * The roots and a tree below `class/goods`, the same in every world. The chapter of the question comes first: `early`
 * draws it most often.
 */
export function putClasses(draft: Draft): ClassTree {
  const random = createRandom('classes');
  const below = (parent: string, codes: readonly string[]) => codes.map((code) => putClass(draft, 'hs', code, parent));
  put(draft, 'ProductClass', 'class/any', { name: { en: 'Anything' }, scheme: 'root' });
  for (const root of ['goods', 'services', 'technology']) putClass(draft, 'root', root, 'class/any', `class/${root}`);
  const chapters = below('class/goods', [...new Set(['33', ...numbers(1, 76), ...numbers(78, 97)])]);
  const headings = chapters.flatMap((id) =>
    below(
      id,
      numbers(1, random.whole(4, 21)).map((part) => codeOf(id) + part),
    ),
  );
  for (const id of random.some(headings, 100)) link(draft, id, 'HAS', random.one(traits));
  const subheadings = headings.flatMap((id) => {
    const parts = [...numbers(1, random.whole(1, 8)).map((part) => `${part[1]}0`), '99'];
    return below(
      id,
      parts.map((part) => codeOf(id) + part),
    );
  });
  return { chapters, headings, subheadings };
}

/** The headings of a chapter that the question is not about. */
export const headingsOf = (tree: ClassTree, chapter: string): readonly string[] =>
  tree.headings.filter((id) => id.startsWith(chapter) && id !== askedHeading);

/** National lines below a subheading, named after their schedule. */
export function putLines(draft: Draft, schedule: string, subheading: string, count: number): string[] {
  return numbers(1, count).map((part) => putClass(draft, schedule, `${codeOf(subheading)}${part}`, subheading));
}

function putClass(draft: Draft, scheme: string, code: string, parent: string, id = `${scheme}/${code}`): string {
  put(draft, 'ProductClass', id, { name: title(createRandom(id), code, 4), scheme, code });
  link(draft, id, 'PART_OF', parent);
  return id;
}

const codeOf = (id: string): string => id.slice(id.indexOf('/') + 1);

/** Two-digit numbers, both ends inclusive. */
function numbers(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index).padStart(2, '0'));
}
