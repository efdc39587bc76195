import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { TextArea } from '../../../../web/components/text-field.tsx';
import { useHoldsDraft } from '../../../../web/draft.ts';
import { useKeptDraft } from '../../../../web/drafts/use-kept-draft.ts';
import { ActForm } from '../../../../web/form/act-form.tsx';
import { missing } from '../../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { useText } from '../../../../web/text.tsx';
import type { GatesMet } from '../../gates/schema.ts';
import { useExceptionCommand } from './api.ts';
import * as texts from './gate-messages.ts';

const nothing = { kind: '', because: '' };

/** A person goes on without the course, with a reason. */
export function ExceptionForm({ gates }: { gates: GatesMet['gates'] }): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const command = useExceptionCommand();
  const [exception] = useState(newId);
  const [draft, setDraft] = useState(nothing);
  const errors = useFormErrors([
    ...(draft.kind === '' ? [missing('kind', texts.chooseAct)] : []),
    ...(draft.because.trim() === '' ? [missing('because', texts.becauseMissing)] : []),
  ]);
  const kept = useKeptDraft({
    command,
    part: 'exception',
    title: say(texts.exceptionTitle),
    empty: nothing,
    value: draft,
    put: setDraft,
  });
  useHoldsDraft(kept.isAtRisk && command.act === null);
  const at = (field: keyof typeof nothing) => ({
    id: field,
    value: draft[field],
    onChange: (value: string) => setDraft({ ...draft, [field]: value }),
    error: errors.at(field),
  });
  const kinds = [...new Map(gates.map(({ kind, act }) => [kind, act]))];

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: '/api/gates/exceptions',
      label: texts.openingException,
      done: texts.openedException,
      body: (act) => ({ act, exception, kind: draft.kind, because: draft.because.trim() }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
    if (outcome.kind !== 'done') return;
    kept.sent();
    await navigate({ to: '/app/learn/exceptions/$id', params: { id: exception } });
  }

  return (
    <section className="section not-on-paper" aria-labelledby="exception">
      <h2 id="exception">{say(texts.exceptionTitle)}</h2>
      <ActForm
        command={command}
        errors={errors}
        send={send}
        button={say(texts.openException)}
        labelledBy="exception"
        effect={say(texts.exceptionEffect)}
        kept={kept}
      >
        <SelectField
          {...at('kind')}
          label={say(texts.colAct)}
          choices={kinds.map(([value, label]) => ({ value, label }))}
        />
        <TextArea {...at('because')} label={say(texts.because)} hint={say(texts.becauseHint)} maxLength={500} />
      </ActForm>
    </section>
  );
}
