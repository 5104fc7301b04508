import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layers } from '../../.dependency-cruiser.mjs';

/** The Markdown that readers of the repository use. CHANGELOG.md is left out: it names what has been removed. */
const documents = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CODE_OF_CONDUCT.md'],
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`),
].map((path) => ({ path, text: readFileSync(path, 'utf8') }));

const withoutCode = (text: string): string => text.replace(/^```[\s\S]*?^```/gm, '');

/** The anchors of a page, derived from its headings as GitHub does. */
function anchors(path: string): string[] {
  return [...withoutCode(readFileSync(path, 'utf8')).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function brokenLinks({ path, text }: (typeof documents)[number]): string[] {
  const links = [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
  return links
    .filter((link) => !/^[a-z]+:/.test(link))
    .filter((link) => {
      const [file = '', anchor] = link.split('#');
      const to = file === '' ? path : posix.join(posix.dirname(path), file);
      return !existsSync(to) || (anchor !== undefined && !anchors(to).includes(anchor));
    });
}

/** Files and folders of the repository that a text names in code marks. */
function missingPaths({ text }: (typeof documents)[number]): string[] {
  return [...withoutCode(text).matchAll(/`((?:src|test|schema|docs|bench|codegen|seed|\.ci)\/[\w./-]*)`/g)]
    .map(([, path = '']) => path)
    .filter((path) => !existsSync(path));
}

describe('the documents', () => {
  it.each(documents.map((each) => each.path))('every link of %s leads somewhere', (path) => {
    expect(documents.filter((each) => each.path === path).flatMap(brokenLinks)).toEqual([]);
  });

  it.each(documents.map((each) => each.path))('every path that %s names is there', (path) => {
    expect(documents.filter((each) => each.path === path).flatMap(missingPaths)).toEqual([]);
  });

  it('every page of docs/ is in the map', () => {
    const map = readFileSync('docs/README.md', 'utf8');
    const pages = readdirSync('docs').filter((name) => name !== 'README.md' && name !== 'images');
    expect(pages.filter((name) => !map.includes(`](${name}`))).toEqual([]);
  });
});

describe('the architecture and the glossary', () => {
  it('state the layers and what each imports as the boundaries do', () => {
    const text = readFileSync('docs/architecture.md', 'utf8');
    const rows = [...text.matchAll(/^\| `([\w-]+)` \| [^|]* \|([^|]*)\|$/gm)].map(([, layer, imported = '']) => [
      layer,
      [...imported.matchAll(/`([\w-]+)`/g)].map(([, name]) => name).sort(),
    ]);
    const held = Object.entries(layers).map(([layer, imported]) => [layer, [...imported].sort()]);
    expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(held));
  });

  it('name types that the schema has', () => {
    const schema = readFileSync('schema.graphql', 'utf8');
    const column = [...readFileSync('docs/glossary.md', 'utf8').matchAll(/^\|[^|]*\|[^|]*\|([^|]*)\|[^|]*\|$/gm)];
    const types = column.flatMap(([, cell = '']) => [...cell.matchAll(/`([A-Z]\w+)`/g)].map(([, name]) => name));
    expect(types.length).toBeGreaterThan(40);
    expect(types.filter((name) => !new RegExp(`^(type|interface|input|enum) ${name}\\b`, 'm').test(schema))).toEqual(
      [],
    );
  });
});

describe('the decisions', () => {
  const index = readFileSync('docs/decisions/README.md', 'utf8');
  const pages = readdirSync('docs/decisions').filter((name) => /^\d/.test(name));

  it.each(pages)('%s has its status, date and alternatives, and is in the index with them', (name) => {
    const text = readFileSync(`docs/decisions/${name}`, 'utf8');
    const [, number, title, status, date] =
      /^# (\d+)\. (.*)\n\nStatus: (.*)\nDate: (\d{4}-\d{2}-\d{2})\n/.exec(text) ?? [];
    for (const part of ['Context', 'Decision', 'Alternatives', 'Consequences'])
      expect(text).toContain(`\n## ${part}\n`);
    expect(index).toContain(`| ${number} | [${title}](${name}) | ${status} | ${date} |`);
  });
});
