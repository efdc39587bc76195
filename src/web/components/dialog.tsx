import { type ReactElement, type ReactNode, useId } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';

/** A question that must be answered before anything else, or a page laid over the page. Focus stays in it and goes back after. */
export default function Dialog(props: {
  title: string;
  alert?: boolean;
  /** Hides the page behind it altogether. */
  covering?: boolean;
  /** Absent where closing without an answer is not possible. */
  onClose?: () => void;
  children: ReactNode;
}): ReactElement {
  const { title, alert, covering, onClose, children } = props;
  const text = useId();
  return (
    <ModalOverlay
      className={`dialog-ground ${covering ? 'covering' : ''}`}
      isOpen
      isDismissable={onClose !== undefined && !alert}
      isKeyboardDismissDisabled={onClose === undefined}
      onOpenChange={(open) => {
        if (!open) onClose?.();
      }}
    >
      <Modal className="dialog">
        <AriaDialog role={alert ? 'alertdialog' : 'dialog'} aria-describedby={alert ? text : undefined}>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          <div id={text}>{children}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
