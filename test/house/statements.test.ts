import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { derivedStatements } from '../engines/statements/derived-statements.js';
import { filesBelow } from './source-files.js';

/** The only TypeScript file with statements, as templates. */
const templates = 'src/graph/derived/templates.ts';
const loader = 'src/graph/statement.ts';

const cypher = /^\s*(\/\/.*\s*)*(OPTIONAL\s+)?(MATCH|MERGE|UNWIND|CREATE|DETACH\s+DELETE|CALL)\b[\s\S]*[({]/;

/** Texts that contain a statement or the beginning of one, except tagged ones, which `derive` checks. */
function statementsIn(path: string, text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    if (ts.isTemplateExpression(node)) found.push(node.head.text);
    if (path === templates && ts.isTaggedTemplateExpression(node) && isDerive(node.tag)) {
      if (ts.isTemplateExpression(node.template))
        for (const span of node.template.templateSpans) visit(span.expression);
    } else node.forEachChild(visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  return found.filter((each) => cypher.test(each));
}

const isDerive = (tag: ts.Expression): boolean =>
  ts.isCallExpression(tag) && ts.isIdentifier(tag.expression) && tag.expression.text === 'derive';

const withoutComments = (text: string): string => text.replace(/\/\/.*$/gm, '');

describe('statements', () => {
  const files = filesBelow('src', '.cypher');
  const sources = filesBelow('src', '.ts');

  it('are not written in TypeScript, whole or in parts, outside the templates', () => {
    const inCode = sources.filter(({ path, text }) => statementsIn(path, text).length > 0);
    expect(inCode.map(({ path }) => path)).toEqual([]);
  });

  it('this test would notice one', () => {
    const glued = ['const q = `MATCH (n:$', '{label}) RETURN n`;'].join('');
    expect(statementsIn('src/x.ts', glued)).toHaveLength(1);
    expect(statementsIn(templates, glued)).toHaveLength(1);
    const tagged = ["const q = derive('x')`MATCH (n:$", '{label}) RETURN n`;'].join('');
    expect(statementsIn('src/x.ts', tagged)).toHaveLength(1);
    expect(statementsIn(templates, tagged)).toEqual([]);
  });

  it('each is the only one of its name', () => {
    const names = [
      ...files.map(({ path }) => path.slice(path.lastIndexOf('/') + 1, -'.cypher'.length)),
      ...new Set(derivedStatements().map(({ name }) => name)),
    ];
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('a file holds one', () => {
    const several = files.filter(({ text }) => withoutComments(text).trim().replace(/;$/, '').includes(';'));
    expect(several.map(({ path }) => path)).toEqual([]);
  });

  it('only the loader makes a statement, of a file or of a template', () => {
    const casting = sources.filter(({ text }) => /\bas Statement\b/.test(text));
    expect(casting.map(({ path }) => path)).toEqual([loader]);
    const deriving = sources.filter(({ text }) => /\bderive\s*[(}]|\bderive\s+as\b|\bderive,/.test(text));
    expect(deriving.map(({ path }) => path)).toEqual([templates, loader]);
  });
});
