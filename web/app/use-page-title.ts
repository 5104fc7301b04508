import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { useWords } from '../language/words.js';
import { appWords } from './app.words.js';

const titles = { '/': 'navigator', '/plan': 'plan', '/compare': 'compare', '/plans': 'plans' } as const;

/** Names the page in the tab and the history, in the language of the page. */
export function usePageTitle(): void {
  const say = useWords(appWords);
  const [path] = useLocation();
  useEffect(() => {
    const found = Object.entries(titles).find(([page]) => page === path);
    document.title = `${say(found?.[1] ?? 'notFoundTitle')} | Landfall`;
  }, [say, path]);
}
