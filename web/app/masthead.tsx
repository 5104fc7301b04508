import { Link, useLocation } from 'wouter';
import { LanguageSwitch } from '../language/language-switch.js';
import { useWords } from '../language/words.js';
import { appWords } from './app.words.js';
import './masthead.css';

const pages = [
  { path: '/', word: 'navigator' },
  { path: '/compare', word: 'compare' },
  { path: '/plans', word: 'plans' },
] as const;

export function Masthead() {
  const say = useWords(appWords);
  const [path] = useLocation();
  return (
    <header className="mast">
      <div className="wrap">
        <Link className="brand" href="/">
          <svg width="26" height="18" viewBox="0 0 26 18" aria-hidden="true">
            <path d="M1 16h24M4 16L12 4l5 7 2.5-3L24 16" fill="none" stroke="currentColor" strokeWidth="2.2" />
          </svg>
          Landfall
        </Link>
        <nav aria-label={say('main')}>
          {pages.map((page) => (
            <Link key={page.path} href={page.path} aria-current={page.path === path ? 'page' : undefined}>
              {say(page.word)}
            </Link>
          ))}
          <a href="graphql">{say('developers')}</a>
        </nav>
        <LanguageSwitch />
      </div>
    </header>
  );
}
