import ts from 'typescript';

/** A text in a file, and its first line. */
export interface Passage {
  readonly line: number;
  readonly text: string;
}

/** Strings and the parts of templates in a TypeScript file that have more than one word. */
export function sentencesIn(code: string): Passage[] {
  const source = parsed(code);
  return literalsIn(source)
    .map(passageOf(source))
    .filter(({ text }) => /^[^/].*\p{L}\s+\p{L}/su.test(text));
}

/** Comments in a TypeScript file. Adjacent lines of `//` are one comment. */
export function commentsIn(code: string): Passage[] {
  const source = parsed(code);
  const found = withoutLiterals(source).matchAll(/\/\*[\s\S]*?\*\/|\/\/.*(\n\s*\/\/.*)*/g);
  return [...found].map(({ index, 0: text }) => ({ start: index, end: index + text.length })).map(passageOf(source));
}

interface Range {
  readonly start: number;
  readonly end: number;
}

const parsed = (code: string): ts.SourceFile => ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest);

const passageOf =
  (source: ts.SourceFile) =>
  ({ start, end }: Range): Passage => ({
    line: source.getLineAndCharacterOfPosition(start).line + 1,
    text: source.text.slice(start, end),
  });

/** Strings, regular expressions and the parts of templates, in their order. */
function literalsIn(source: ts.SourceFile): Range[] {
  const found: Range[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isLiteralExpression(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      found.push({ start: node.getStart(source), end: node.end });
    node.forEachChild(visit);
  };
  visit(source);
  return found;
}

/** The code with blanks in place of its literals, which could look like comments. */
function withoutLiterals(source: ts.SourceFile): string {
  const literals = literalsIn(source);
  const parts = literals.map(({ start, end }, index) => {
    const before = source.text.slice(literals[index - 1]?.end ?? 0, start);
    return before + ' '.repeat(end - start);
  });
  return parts.join('') + source.text.slice(literals.at(-1)?.end ?? 0);
}
