import { type ReactElement, useState } from 'react';
import { TextArea } from '../../../../web/components/text-field.tsx';
import { useHoldsDraft } from '../../../../web/draft.ts';
import { useKeptDraft } from '../../../../web/drafts/use-kept-draft.ts';
import { ActForm } from '../../../../web/form/act-form.tsx';
import { textErrors } from '../../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { useText } from '../../../../web/text.tsx';
import type { CaseShown } from '../../schema.ts';
import { undoNote, useCaseCommand } from '../api.ts';
import * as texts from '../case-messages.ts';

/** A note for the file. It is sealed; everyone who reads the case can read it. */
export function NoteForm({ of }: { of: CaseShown }): ReactElement {
  const say = useText();
  const command = useCaseCommand();
  const [note, setNote] = useState('');
  const errors = useFormErrors(textErrors('note', note, 4000, texts.noteMissing));
  const kept = useKeptDraft({
    command,
    part: 'note',
    title: say(texts.noteTitle),
    empty: { note: '' },
    value: { note },
    put: (value) => setNote(value.note),
  });
  useHoldsDraft(kept.isAtRisk && command.act === null);

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: `/api/cases/${of.id}/note`,
      label: texts.noteSending,
      done: texts.noteDone,
      body: (act) => ({ act, note: note.trim() }),
      undo: undoNote(of.id),
    });
    if (outcome.kind === 'done') {
      kept.sent();
      setNote('');
      errors.sent();
    }
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }

  return (
    <section className="section case-note not-on-paper" aria-labelledby="note-title">
      <h2 id="note-title">{say(texts.noteTitle)}</h2>
      <ActForm command={command} errors={errors} send={send} button={say(texts.noteSend)} look="ordinary" kept={kept}>
        <TextArea
          id="note"
          label={say(texts.noteLabel)}
          hint={say(texts.noteHint)}
          error={errors.at('note')}
          value={note}
          onChange={setNote}
          onLeave={() => errors.left('note')}
        />
      </ActForm>
    </section>
  );
}
