import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesBelow } from './source-files.js';

const cypher = /^\s*(OPTIONAL\s+)?(MATCH|MERGE|UNWIND|CREATE|DETACH\s+DELETE|CALL)\b[\s\S]*[({]/;

function texts(source: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    if (ts.isTemplateExpression(node)) found.push(node.head.text);
    node.forEachChild(visit);
  };
  visit(source);
  return found;
}

const withoutComments = (text: string): string => text.replace(/\/\/.*$/gm, '');

describe('statements', () => {
  const files = filesBelow('src', '.cypher');

  it('none stands in TypeScript, whole or in parts', () => {
    const inCode = filesBelow('src', '.ts').filter(({ path, text }) =>
      texts(ts.createSourceFile(path, text, ts.ScriptTarget.Latest)).some((each) => cypher.test(each)),
    );
    expect(inCode.map(({ path }) => path)).toEqual([]);
  });

  it('this test would notice one', () => {
    const glued = ts.createSourceFile(
      'x.ts',
      ['const q = `MATCH (n:$', '{label}) RETURN n`;'].join(''),
      ts.ScriptTarget.Latest,
    );
    expect(texts(glued).some((each) => cypher.test(each))).toBe(true);
  });

  it('each is the only one of its name', () => {
    const names = files.map(({ path }) => path.slice(path.lastIndexOf('/') + 1));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('a file holds one', () => {
    const several = files.filter(({ text }) => withoutComments(text).trim().replace(/;$/, '').includes(';'));
    expect(several.map(({ path }) => path)).toEqual([]);
  });

  it('only the loader of files makes a statement', () => {
    const casting = filesBelow('src', '.ts').filter(({ text }) => /\bas Statement\b/.test(text));
    expect(casting.map(({ path }) => path)).toEqual(['src/graph/statement.ts']);
  });
});
