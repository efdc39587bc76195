import { type ReactElement, useState } from 'react';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { TextArea } from '../../../../web/components/text-field.tsx';
import { useDrafted } from '../../../../web/drafts/use-drafted.ts';
import { ActForm } from '../../../../web/form/act-form.tsx';
import { missing, tooLong } from '../../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { useText } from '../../../../web/text.tsx';
import { withdrawReasons } from '../../replies/schema.ts';
import type { SuspicionShown } from '../../shown-schema.ts';
import { pathOf, useSuspicionCommand } from '../api.ts';
import * as texts from './sender-messages.ts';
import { withdrawWords } from './words.ts';

const empty = { reason: '', note: '' };

/** Withdraws what was handed over: stopped if it has not arrived, else the recipient is told. Folded at the end of the page. */
export function WithdrawForm({ suspicion }: { suspicion: SuspicionShown }): ReactElement {
  const say = useText();
  const plain = useSuspicionCommand();
  const [draft, setDraft] = useState(empty);
  const { command, kept } = useDrafted(plain, {
    part: 'withdraw',
    title: say(texts.withdrawTitle),
    value: draft,
    put: setDraft,
  });
  const errors = useFormErrors([
    ...(draft.reason ? [] : [missing('reason', texts.withdrawWhyMissing)]),
    ...tooLong('note', draft.note, 500),
  ]);

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: pathOf('withdraw', suspicion.id),
      label: texts.withdrawing,
      done: texts.didWithdraw,
      body: (act) => ({ act, reason: draft.reason, note: draft.note.trim() || null }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }

  return (
    <details className="section close-suspicion not-on-paper">
      <summary>{say(texts.withdrawTitle)}</summary>
      <ActForm
        kept={kept}
        command={command}
        errors={errors}
        send={send}
        button={say(texts.withdrawSend)}
        look="ordinary"
        effect={say(texts.withdrawEffect)}
      >
        <ChoiceGroup
          id="reason"
          label={say(texts.withdrawWhy)}
          error={errors.at('reason')}
          value={draft.reason}
          onChange={(reason) => setDraft({ ...draft, reason })}
          lines={withdrawReasons.map((value) => ({ value, label: say(withdrawWords[value]) }))}
        />
        <TextArea
          id="note"
          label={say(texts.withdrawNote)}
          hint={say(texts.withdrawNoteHint)}
          error={errors.at('note')}
          optional
          value={draft.note}
          onChange={(note) => setDraft({ ...draft, note })}
        />
      </ActForm>
    </details>
  );
}
