import { type FormEvent, type ReactElement, useState } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { Dialog } from '../../../../web/components/lazy-dialog.tsx';
import { TextArea } from '../../../../web/components/text-field.tsx';
import { textErrors } from '../../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { useText } from '../../../../web/text.tsx';
import * as texts from './undo-texts.ts';

/** Asks whether an import is to be undone, and why. */
export function AskUndo(props: { cases: number; onUndo: (reason: string) => void; onClose: () => void }): ReactElement {
  const say = useText();
  const [reason, setReason] = useState('');
  const errors = useFormErrors(textErrors('undo-reason', reason, 500, texts.undoWhyMissing));

  function send(event: FormEvent): void {
    event.preventDefault();
    if (errors.attempt()) props.onUndo(reason.trim());
  }

  return (
    <Dialog title={say(texts.undoTitle)} alert onClose={props.onClose}>
      <p>{say(texts.undoText, { cases: props.cases })}</p>
      <form className="form" noValidate onSubmit={send}>
        <TextArea
          id="undo-reason"
          label={say(texts.undoWhy)}
          value={reason}
          onChange={setReason}
          onLeave={() => errors.left('undo-reason')}
          error={errors.at('undo-reason')}
        />
        <div className="actions">
          <Button look="primary" type="submit">
            {say(texts.undo)}
          </Button>
          <Button onClick={props.onClose}>{say(texts.cancel)}</Button>
        </div>
      </form>
    </Dialog>
  );
}
