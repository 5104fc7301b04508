import { IntlMessageFormat } from 'intl-messageformat';
import { createElement, Fragment, type ReactNode, useMemo } from 'react';
import { withParticles } from '../../src/messages/rendering/korean-particles.js';
import { useLanguage } from './language-context.js';
import type { Language } from './languages.js';

/** A sentence in both languages, in ICU message syntax. Korean particles are written `을(를)` and `(으)로`. */
export interface Words {
  readonly [key: string]: { readonly en: string; readonly ko: string };
}

type Value = string | number;
type Values = { readonly [name: string]: Value };
type Parts = { readonly [name: string]: Value | ReactNode | ((inside: ReactNode[]) => ReactNode) };

/** Says the words of one component in the language of the page. */
export interface Say<W extends Words> {
  (key: keyof W, values?: Values): string;
  /** A sentence with elements in it: `<b>…</b>` takes a function, `{name}` takes a node. */
  parts(key: keyof W, values: Parts): ReactNode;
}

/** Declares the words of a component; `useWords` says them. */
export const defineWords = <const W extends Words>(words: W): W => words;

/** @returns the function that says `words` in the language of the page */
export function useWords<W extends Words>(words: W): Say<W> {
  const { language } = useLanguage();
  return useMemo(() => sayIn(words, language), [words, language]);
}

/** The same outside of a component. */
export function sayIn<W extends Words>(words: W, language: Language): Say<W> {
  const format = (key: keyof W): IntlMessageFormat => formatOf(words[key]?.[language] ?? String(key), language);
  const say = (key: keyof W, values: Values = {}): string => fitted(String(format(key).format(values)), language);
  const parts = (key: keyof W, values: Parts): ReactNode => {
    const made = format(key).format<ReactNode>(values);
    const list = Array.isArray(made) ? made : [made];
    return list.map((part, index) =>
      createElement(
        Fragment,
        { key: index },
        typeof part === 'string' ? fittedAfter(list[index - 1], part, language) : part,
      ),
    );
  };
  return Object.assign(say, { parts });
}

const fitted = (text: string, language: Language): string => (language === 'ko' ? withParticles('', text) : text);

/** A literal whose first particle follows the word of the part before it. */
function fittedAfter(before: ReactNode, text: string, language: Language): string {
  return language === 'ko' ? withParticles(textOf(before), text) : text;
}

function textOf(node: ReactNode): string {
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  if (Array.isArray(node)) return node.map(textOf).join('');
  if (typeof node === 'object' && node !== null && 'props' in node) return textOf(node.props.children);
  return '';
}

const formats = new Map<string, IntlMessageFormat>();

/** Messages are parsed once for each language. */
function formatOf(text: string, language: Language): IntlMessageFormat {
  const key = `${language}:${text}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new IntlMessageFormat(text, language);
  formats.set(key, made);
  return made;
}
