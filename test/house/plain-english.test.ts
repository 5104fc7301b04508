import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wordsToAvoid } from './plain-words.js';
import { commentsIn, type Passage, sentencesIn } from './prose.js';
import { filesBelow, type SourceFile } from './source-files.js';

const without = (files: readonly SourceFile[], paths: readonly string[]): SourceFile[] =>
  files.filter(({ path }) => !paths.some((each) => path.startsWith(each)));

/** They quote what not to write, or the words of a publisher. */
const quoting = [
  ...['docs/style.md', 'test/house/plain-english.test.ts', 'test/house/plain-words.ts'],
  'src/ingest/schedules/formats/japan-words.ts',
];

const read = (path: string): SourceFile => ({ path, text: readFileSync(path, 'utf8') });

const code = filesBelow('src', '.ts').filter(({ path }) => !path.includes('/generated/'));

const tools = [
  ...['bench', 'codegen', 'test'].flatMap((folder) => filesBelow(folder, '.ts')),
  ...['build', 'web'].flatMap((folder) => [...filesBelow(folder, '.js'), ...filesBelow(folder, '.mjs')]),
];

const whole = (text: string): Passage[] => [{ line: 1, text }];

/** `src/x.ts:12: "hangs on": write "depends on"` */
const found = (files: readonly SourceFile[], passagesIn: (text: string) => Passage[]): string[] =>
  files
    .filter(({ text }) => wordsToAvoid(text).length > 0)
    .flatMap(({ path, text }) =>
      passagesIn(text).flatMap((each) => wordsToAvoid(each.text, each.line).map((words) => `${path}:${words}`)),
    );

describe('plain English', () => {
  it.each([
    ['documents', ['README.md', 'CHANGELOG.md', 'CODE_OF_CONDUCT.md', 'CONTRIBUTING.md', 'SECURITY.md'].map(read)],
    ['templates', [...filesBelow('.github', '.md'), ...filesBelow('.github/ISSUE_TEMPLATE', '.yml')]],
    ['pages', [...filesBelow('docs', '.md'), ...filesBelow('seed', '.md')]],
    ['facts of the seed', filesBelow('seed', '.yaml')],
    ['examples of the playground', filesBelow('web/playground/examples', '.graphql')],
    ['descriptions of the schema', filesBelow('schema', '.graphql')],
    ['messages', filesBelow('messages/en', '.yaml')],
    ['statements', filesBelow('src', '.cypher')],
  ])('in the %s', (_, files) => {
    expect(files).not.toEqual([]);
    expect(found(without(files, quoting), whole)).toEqual([]);
  });

  it('in the sentences of the code', () => {
    expect(found(without(code, quoting), sentencesIn)).toEqual([]);
  });

  it('in the comments of the code', () => {
    expect(found(without([...code, ...tools], quoting), commentsIn)).toEqual([]);
  });
});

describe('this test', () => {
  it('names the line, the words and what to write instead', () => {
    expect(wordsToAvoid('The verdict hangs on\n4 answers.\nWhoever asks is told so.')).toEqual([
      '1: "hangs on": write "depends on"',
      '3: "Whoever": write "everybody who", or name the person',
      '3: "is told": write name who says it: "the log states"',
    ]);
  });

  it('finds a phrase across the lines of a text or a comment', () => {
    expect(wordsToAvoid('It hangs\n  on this.')).toHaveLength(1);
    expect(wordsToAvoid('/**\n * It hangs\n * on this.\n */')).toHaveLength(1);
    expect(wordsToAvoid('# It hangs\n# on this.')).toHaveLength(1);
  });

  it('finds turns that have a plain twin', () => {
    expect(
      wordsToAvoid('It stands here, takes no token, is no object, goes on, and is not so, nor is that.'),
    ).toHaveLength(5);
  });

  it('accepts the same letters in other words, and turns that are plain', () => {
    const plain = 'The theme is standing. An independent normal whole. There is no node, and it is no longer there.';
    expect(wordsToAvoid(plain)).toEqual([]);
    expect(wordsToAvoid('SPF stands for a factor. It is neither faster nor cheaper, and takes no longer.')).toEqual([]);
  });

  it('reads the sentences of the code with their lines, and its comments', () => {
    const dollar = '$';
    const code = [
      'const one = "anew"; // Whoever',
      `const sentence = \`The rate of ${dollar}{rate("made anew")} is held:`,
      `  it is no ${dollar}{kind}\`;`,
      "const url = 'https://anew'; /* Nor */ const pattern = /one may/;",
      'const list = [',
      '  // It hangs',
      '  // on this.',
      "  'lest it rains',",
      '];',
    ].join('\n');
    const places = (passages: readonly Passage[]): string[] =>
      passages
        .flatMap(({ line, text }) => wordsToAvoid(text, line))
        .map((each) => each.slice(0, each.indexOf(': write')));
    expect(places(sentencesIn(code))).toEqual(['2: "anew"', '2: "is held"', '3: "is no $"', '8: "lest"']);
    expect(places(commentsIn(code))).toEqual(['1: "Whoever"', '4: "Nor"', '6: "hangs on"']);
  });
});
