import { type ReactElement, useState } from 'react';
import { TextField } from '../../../../web/components/text-field.tsx';
import { useDrafted } from '../../../../web/drafts/use-drafted.ts';
import { ActForm } from '../../../../web/form/act-form.tsx';
import { today } from '../../../../web/form/day-field.tsx';
import { textErrors } from '../../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { useText } from '../../../../web/text.tsx';
import type { RecordKind } from '../../retention/record-kind.ts';
import type { RetentionShown } from '../../retention/schema.ts';
import { retentionPath, useRetentionCommand } from './api.ts';
import * as texts from './page-messages.ts';
import { draftOf, emptyRetention, errorsInRetention, saidIn } from './retention-draft.ts';
import { RetentionFields } from './retention-fields.tsx';

type Done = { readonly onDone: () => void };

/** A new decision about one kind of record. */
export function DecideRetention(props: Done & { kind: RecordKind; country: string }): ReactElement {
  const { kind, country, onDone } = props;
  const say = useText();
  const plain = useRetentionCommand();
  const [retention] = useState(newId);
  const [draft, setDraft] = useState(() => emptyRetention(today()));
  const { command, kept } = useDrafted(plain, {
    part: `decide-${kind}`,
    title: say(texts.decide),
    value: draft,
    put: setDraft,
  });
  const errors = useFormErrors(errorsInRetention(draft));
  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: retentionPath,
      label: texts.sending,
      done: texts.decidedNote,
      body: (act) => ({ act, retention, kind, regime: draft.regime, ...saidIn(draft) }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
    if (outcome.kind === 'done') onDone();
  }
  return (
    <>
      <p>{say(texts.decideNote)}</p>
      <ActForm
        kept={kept}
        command={command}
        errors={errors}
        send={send}
        button={say(texts.decide)}
        label={say(texts.decide)}
      >
        <RetentionFields
          kind={kind}
          country={country}
          draft={draft}
          change={(part) => setDraft({ ...draft, ...part })}
          errors={errors}
          isNew
        />
      </ActForm>
    </>
  );
}

/** What was written of a decision is put right. */
export function ChangeRetention(props: Done & { of: RetentionShown; country: string }): ReactElement {
  const { of, country, onDone } = props;
  const say = useText();
  const plain = useRetentionCommand();
  const [draft, setDraft] = useState(() => draftOf(of));
  const { command, kept } = useDrafted(plain, {
    part: `change-${of.id}`,
    title: say(texts.change),
    value: draft,
    put: setDraft,
  });
  const errors = useFormErrors(errorsInRetention(draft));
  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: `${retentionPath}/${of.id}/change`,
      label: texts.sending,
      done: texts.changedNote,
      body: (act) => ({ act, ...saidIn(draft) }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
    if (outcome.kind === 'done') onDone();
  }
  return (
    <>
      <p>{say(texts.changeNote)}</p>
      <ActForm
        kept={kept}
        command={command}
        errors={errors}
        send={send}
        button={say(texts.save)}
        label={say(texts.change)}
      >
        <RetentionFields
          kind={of.kind}
          country={country}
          draft={draft}
          change={(part) => setDraft({ ...draft, ...part })}
          errors={errors}
          isNew={false}
        />
      </ActForm>
    </>
  );
}

/** A decision holds no longer. */
export function EndRetention({ of, onDone }: Done & { of: RetentionShown }): ReactElement {
  const say = useText();
  const plain = useRetentionCommand();
  const [because, setBecause] = useState('');
  const { command, kept } = useDrafted(plain, {
    part: `end-${of.id}`,
    title: say(texts.end),
    value: { because },
    put: (was) => setBecause(was.because),
  });
  const errors = useFormErrors(textErrors('because', because, 200, texts.noBecause));
  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: `${retentionPath}/${of.id}/end`,
      label: texts.sending,
      done: texts.endedNote,
      body: (act) => ({ act, because: because.trim() }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
    if (outcome.kind === 'done') onDone();
  }
  return (
    <>
      <p>{say(texts.endNote)}</p>
      <ActForm kept={kept} command={command} errors={errors} send={send} button={say(texts.end)} label={say(texts.end)}>
        <TextField
          id="because"
          label={say(texts.because)}
          hint={say(texts.becauseHint)}
          value={because}
          onChange={setBecause}
          error={errors.at('because')}
          maxLength={200}
        />
      </ActForm>
    </>
  );
}
