import { Component, type ReactNode } from 'react';
import { useWords } from '../language/words.js';
import { appWords } from './app.words.js';

interface State {
  readonly message?: string;
}

/** Shows the error of a page that cannot be shown. The address still holds all input. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    return this.state.message === undefined ? this.props.children : <Broken message={this.state.message} />;
  }
}

function Broken({ message }: { readonly message: string }) {
  const say = useWords(appWords);
  return (
    <div className="wrap" role="alert">
      <h1>{say('brokenTitle')}</h1>
      <p>{say('broken', { message })}</p>
      <button type="button" className="btn" onClick={() => location.reload()}>
        {say('reload')}
      </button>
    </div>
  );
}
