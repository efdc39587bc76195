import { type ReactElement, useState } from 'react';
import { ChoiceGroup } from '../../../web/components/choice-group.tsx';
import { SelectField } from '../../../web/components/select-field.tsx';
import { TextArea, TextField } from '../../../web/components/text-field.tsx';
import { useDrafted } from '../../../web/drafts/use-drafted.ts';
import { ActForm } from '../../../web/form/act-form.tsx';
import { type DraftError, missing, tooLong, wrong } from '../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../web/form/form-errors.ts';
import { useText } from '../../../web/text.tsx';
import { outcomeWords, reasonWords } from '../code-messages.ts';
import { closeReasons, outcomes } from '../schema.ts';
import type { SuspicionShown } from '../shown-schema.ts';
import { pathOf, useSuspicionCommand } from './api.ts';
import * as texts from './page-messages.ts';

const empty = { outcome: '', reason: '', count: '1', note: '' };

function errorsIn(draft: typeof empty): DraftError[] {
  return [
    ...(draft.outcome ? [] : [missing('outcome', texts.closeHowMissing)]),
    ...(draft.reason ? [] : [missing('reason', texts.closeWhyMissing)]),
    ...(/^\d{1,5}$/.test(draft.count.trim()) ? [] : [wrong('count', texts.closeCountWrong)]),
    ...tooLong('note', draft.note, 2000),
  ];
}

/** Ends a suspicion here: as advice, or counted and closed. Folded, since most continue to a case. */
export function CloseSuspicion({ suspicion }: { suspicion: SuspicionShown }): ReactElement {
  const say = useText();
  const plain = useSuspicionCommand();
  const [draft, setDraft] = useState(empty);
  const { command, kept } = useDrafted(plain, {
    part: 'close',
    title: say(texts.closeSend),
    value: draft,
    put: setDraft,
  });
  const errors = useFormErrors(errorsIn(draft));
  const change = (part: Partial<typeof empty>): void => setDraft({ ...draft, ...part });

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: pathOf('close', suspicion.id),
      label: texts.closing,
      done: texts.didClose,
      body: (act) => ({
        act,
        outcome: draft.outcome,
        reason: draft.reason,
        count: Number(draft.count),
        note: draft.note.trim() || null,
      }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }

  return (
    <details className="section close-suspicion not-on-paper">
      <summary>{say(texts.closeTitle)}</summary>
      <p className="quiet">{say(texts.closeLead)}</p>
      <ActForm kept={kept} command={command} errors={errors} send={send} button={say(texts.closeSend)} look="ordinary">
        <ChoiceGroup
          id="outcome"
          label={say(texts.closeHow)}
          error={errors.at('outcome')}
          value={draft.outcome}
          onChange={(outcome) => change({ outcome })}
          lines={outcomes.map((value) => ({ value, label: say(outcomeWords[value]) }))}
        />
        <SelectField
          id="reason"
          label={say(texts.closeWhy)}
          error={errors.at('reason')}
          value={draft.reason}
          onChange={(reason) => change({ reason })}
          choices={closeReasons.map((value) => ({ value, label: say(reasonWords[value]) }))}
        />
        <TextField
          id="count"
          label={say(texts.closeCount)}
          hint={say(texts.closeCountHint)}
          error={errors.at('count')}
          width="short"
          inputMode="numeric"
          value={draft.count}
          onChange={(count) => change({ count })}
        />
        <TextArea
          id="note"
          label={say(texts.closeNote)}
          error={errors.at('note')}
          optional
          value={draft.note}
          onChange={(note) => change({ note })}
        />
      </ActForm>
    </details>
  );
}
