import { type ReactElement, useState } from 'react';
import { TextField } from '../../../web/components/text-field.tsx';
import { useDrafted } from '../../../web/drafts/use-drafted.ts';
import { DayField } from '../../../web/form/day-field.tsx';
import { textErrors, wrong } from '../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../web/form/form-errors.ts';
import { useText } from '../../../web/text.tsx';
import type { PersonShown } from '../schema.ts';
import { pathTo, usePersonCommand } from './api.ts';
import { FoldedForm } from './folded-form.tsx';
import { lastOfDay } from './last-day.ts';
import * as texts from './person-messages.ts';
import { errorsInSaid, saidIn } from './said-draft.ts';
import { SaidFields } from './said-fields.tsx';

/** What a person is called. */
export function ChangePerson({ of }: { of: PersonShown }): ReactElement {
  const say = useText();
  const plain = usePersonCommand();
  const [draft, setDraft] = useState({
    name: of.name,
    title: of.title,
    titleEn: of.titleEn,
    languages: of.languages.join(', '),
  });
  const { command, kept } = useDrafted(plain, {
    part: 'change',
    title: say(texts.change),
    value: draft,
    put: setDraft,
  });
  const errors = useFormErrors(errorsInSaid(draft));
  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: pathTo('change', of.id),
      label: texts.changing,
      done: texts.saved,
      body: (act) => ({ act, ...saidIn(draft) }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }
  return (
    <FoldedForm
      kept={kept}
      title={say(texts.change)}
      command={command}
      errors={errors}
      send={send}
      button={say(texts.save)}
    >
      <SaidFields draft={draft} change={(part) => setDraft({ ...draft, ...part })} errors={errors} />
    </FoldedForm>
  );
}

/** A person leaves: at a day, or now. */
export function EndAccount({ of }: { of: PersonShown }): ReactElement {
  const say = useText();
  const plain = usePersonCommand();
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const end = lastOfDay(typed);
  const { command, kept } = useDrafted(plain, {
    part: 'end',
    title: say(texts.end),
    value: { typed, reason },
    put: (was) => {
      setTyped(was.typed);
      setReason(was.reason);
    },
  });
  const errors = useFormErrors([
    ...(end.isWrong ? [wrong('at', texts.dayWrong)] : []),
    ...textErrors('reason', reason, 300, texts.reasonMissing),
  ]);
  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: pathTo('end', of.id),
      label: texts.changing,
      done: texts.accountEnded,
      body: (act) => ({ act, at: end.at, reason: reason.trim() }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }
  return (
    <FoldedForm
      kept={kept}
      title={say(texts.end)}
      note={<p>{say(of.endedByDirectory ? texts.endNoteByDirectory : texts.endNote)}</p>}
      command={command}
      errors={errors}
      send={send}
    >
      {!of.endedByDirectory && (
        <DayField
          id="at"
          label={say(texts.endDay)}
          value={typed}
          onChange={setTyped}
          error={errors.at('at')}
          optional
        />
      )}
      <TextField
        id="reason"
        label={say(texts.reason)}
        value={reason}
        onChange={setReason}
        error={errors.at('reason')}
        maxLength={300}
      />
    </FoldedForm>
  );
}
