import type { ReactNode } from 'react';
import { Dialog as AriaDialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import './dialog.css';

interface Props {
  /** The button that opens it. */
  readonly trigger: ReactNode;
  readonly title: string;
  /** Given the function that closes it. */
  readonly children: (close: () => void) => ReactNode;
}

/** Asks something over the page; Escape closes it, and focus goes back to its button. */
export const Dialog = ({ trigger, title, children }: Props) => (
  <DialogTrigger>
    {trigger}
    <ModalOverlay className="overlay" isDismissable>
      <Modal>
        <AriaDialog className="dialog">
          {({ close }) => (
            <>
              <Heading slot="title" level={2}>
                {title}
              </Heading>
              {children(close)}
            </>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  </DialogTrigger>
);
