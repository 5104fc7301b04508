import { Button } from '../design/button.js';
import { Dialog } from '../design/dialog.js';
import { useWords } from '../language/words.js';
import { accountWords } from './account.words.js';

interface Props {
  readonly name: string;
  remove(): void;
}

/** Removes something after asking. */
export function RemoveButton({ name, remove }: Props) {
  const say = useWords(accountWords);
  return (
    <Dialog
      title={say('removeTitle', { name })}
      trigger={
        <Button look="quiet" isSmall aria-label={say('removeOf', { name })}>
          {say('remove')}
        </Button>
      }
    >
      {(close) => (
        <div className="stack">
          <p>{say('removeText')}</p>
          <div className="row">
            <Button
              look="danger"
              onPress={() => {
                remove();
                close();
              }}
            >
              {say('remove')}
            </Button>
            <Button onPress={close}>{say('cancel')}</Button>
          </div>
        </div>
      )}
    </Dialog>
  );
}
