import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The Markdown that readers of the repository follow. CHANGELOG.md is left out: it names what is gone. */
const documents = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CODE_OF_CONDUCT.md'],
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`),
].map((path) => ({ path, text: readFileSync(path, 'utf8') }));

const withoutCode = (text: string): string => text.replace(/^```[\s\S]*?^```/gm, '');

/** The anchors of a page, made from its headings as the forge makes them. */
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
    const pages = readdirSync('docs').filter((name) => name !== 'README.md');
    expect(pages.filter((name) => !map.includes(`](${name}`))).toEqual([]);
  });
});
