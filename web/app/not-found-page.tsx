import { Link } from 'wouter';
import { useWords } from '../language/words.js';
import { appWords } from './app.words.js';

export function NotFoundPage() {
  const say = useWords(appWords);
  return (
    <div className="wrap">
      <h1>{say('notFoundTitle')}</h1>
      <p>{say('notFound')}</p>
      <p>
        <Link href="/">{say('navigator')}</Link>
      </p>
    </div>
  );
}
