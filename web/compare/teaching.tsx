import { Link } from 'wouter';
import { useWords } from '../language/words.js';
import { compareWords } from './compare.words.js';

const tenMarkets = ['US', 'JP', 'CN', 'VN', 'DE', 'GB', 'AU', 'CA', 'TH', 'AE'].map((code) => `to=${code}`).join('&');

/** What a comparison is good for, and ways to begin. */
export function Teaching() {
  const say = useWords(compareWords);
  return (
    <div className="compare-teaching">
      <section>
        <h2>{say('teachTitle')}</h2>
        <p>{say('teach')}</p>
        <p>{say('teachUnknown')}</p>
      </section>
      <section>
        <h2>{say('exampleTitle')}</h2>
        <ul>
          <li>
            <Link href={`/compare?${tenMarkets}&hs=6109.10`}>{say('example')}</Link>
          </li>
          <li>
            <Link href="/compare?hs=3304.99&where=all">{say('exampleEverywhere')}</Link>
          </li>
        </ul>
      </section>
    </div>
  );
}
