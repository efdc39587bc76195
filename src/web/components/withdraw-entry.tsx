import { type ReactElement, type ReactNode, useState } from 'react';
import { useHoldsDraft } from '../draft.ts';
import { useKeptDraft } from '../drafts/use-kept-draft.ts';
import { ActForm } from '../form/act-form.tsx';
import { textErrors } from '../form/draft-error.ts';
import { useFormErrors } from '../form/form-errors.ts';
import type { Command, Undo } from '../sending/command.ts';
import { useText } from '../text.tsx';
import * as texts from '../undo/withdraw-messages.ts';
import { TextArea } from './text-field.tsx';
import type { TimelineEvent } from './timeline.tsx';
import '../form/confirm.css';

type TakenEntry = Pick<TimelineEvent, 'id' | 'sentence' | 'canWithdraw'>;
type EntrySending = Pick<Command<unknown>, 'actor' | 'act' | 'onItsWay' | 'sending' | 'refused' | 'send'>;

/** What takes back an entry that has just been made, by the same act as later. */
export const undoEntry = (path: string): Undo => ({
  path,
  done: texts.didWithdraw,
  body: (act, entry) => ({ act, entry, reason: null }),
});

/** What a timeline offers under each entry that can be withdrawn, for those who may. `path`: where the withdrawal is sent. */
export const withdrawingIn =
  (of: { readonly path: string; readonly may: boolean; readonly use: () => EntrySending }) =>
  (entry: TakenEntry): ReactNode =>
    of.may && entry.canWithdraw === true ? <WithdrawEntry entry={entry} path={of.path} use={of.use} /> : null;

/** Takes back an entry that was made by mistake, and says why. The form is there once it is opened. */
function WithdrawEntry(props: { entry: TakenEntry; path: string; use: () => EntrySending }): ReactElement {
  const say = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="confirm not-on-paper"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className="button compact">
        {say(texts.withdraw)}
        <span className="unseen">: {props.entry.sentence}</span>
      </summary>
      {isOpen && <Form {...props} />}
    </details>
  );
}

function Form({ entry, path, use }: { entry: TakenEntry; path: string; use: () => EntrySending }): ReactElement {
  const say = useText();
  const command = use();
  const [reason, setReason] = useState('');
  const id = `withdraw-${entry.id}`;
  const errors = useFormErrors(textErrors(id, reason, 500, texts.whyMissing));
  const title = say(texts.ofWhat, { entry: entry.sentence });
  const kept = useKeptDraft({
    command,
    part: id,
    title,
    empty: { reason: '' },
    value: { reason },
    put: (value) => setReason(value.reason),
  });
  useHoldsDraft(kept.isAtRisk && command.act === null);

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path,
      label: texts.withdrawing,
      done: texts.didWithdraw,
      body: (act) => ({ act, entry: entry.id, reason: reason.trim() }),
    });
    if (outcome.kind === 'done') kept.sent();
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }

  return (
    <ActForm
      command={command}
      errors={errors}
      send={send}
      button={say(texts.withdrawNow)}
      look="compact"
      label={title}
      kept={kept}
    >
      <TextArea
        id={id}
        label={say(texts.why)}
        hint={say(texts.means)}
        error={errors.at(id)}
        value={reason}
        onChange={setReason}
        onLeave={() => errors.left(id)}
      />
    </ActForm>
  );
}
