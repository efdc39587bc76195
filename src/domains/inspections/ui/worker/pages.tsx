import { type ReactElement, useEffect, useRef } from 'react';
import { useText } from '../../../../web/text.tsx';
import type { WorkerTalkShown } from '../../visit/talk/schema.ts';
import { type GivenAnswers, WorkerQuestions } from './questions.tsx';
import { draftStrip, locked } from './talk-messages.ts';
import './pages.css';

/** The questions with a lock around them: no menu, no note, no way back into the workspace but the end. */
export function WorkerPages(props: {
  talk: WorkerTalkShown;
  pictures?: boolean;
  done: (given: GivenAnswers | null) => void;
}): ReactElement {
  const { talk } = props;
  const say = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    lock(dialog.current);
    dialog.current?.querySelector('h1')?.focus();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="worker-page"
      aria-label={say(locked)}
      onCancel={(event) => event.preventDefault()}
      onClose={() => lock(dialog.current)}
    >
      {talk.standing === 'draft' && <p className="draft-strip">{say(draftStrip)}</p>}
      <WorkerQuestions
        texts={talk.texts}
        language={talk.language}
        direction={talk.direction}
        audio={Object.fromEntries(talk.audio.map(({ key, url }) => [key, url]))}
        pictures={props.pictures ?? false}
        done={props.done}
      />
    </dialog>
  );
}

/** Modal, so that nothing behind it can be reached: no menu, no note, by no key and no reader of the screen. */
function lock(dialog: HTMLDialogElement | null): void {
  if (dialog?.isConnected && !dialog.open) dialog.showModal();
}
