import { type ReactElement, useState } from 'react';
import { ChoiceGroup } from '../../../web/components/choice-group.tsx';
import { TextField } from '../../../web/components/text-field.tsx';
import { useHoldsDraft } from '../../../web/draft.ts';
import { useKeptDraft } from '../../../web/drafts/use-kept-draft.ts';
import { ActForm } from '../../../web/form/act-form.tsx';
import { missing } from '../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../web/form/form-errors.ts';
import { useText } from '../../../web/text.tsx';
import type { CertificateShown } from '../schema.ts';
import { useCertificateCommand } from './api.ts';
import * as texts from './certificate-messages.ts';

/** The name as its holder wants it on the certificate. */
export function NameForm({ of }: { of: CertificateShown }): ReactElement {
  const say = useText();
  const command = useCertificateCommand();
  const known = { name: of.holder };
  const [draft, setDraft] = useState(known);
  const errors = useFormErrors(draft.name.trim() === '' ? [missing('name', texts.nameMissing)] : []);
  const title = say(texts.nameTitle);
  const kept = useKeptDraft({ command, part: 'name', title, empty: known, value: draft, put: setDraft });
  useHoldsDraft(kept.isAtRisk && command.act === null);

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: `/api/certificates/${of.id}/name`,
      label: texts.nameSaving,
      done: texts.nameSaved,
      body: (act) => ({ act, name: draft.name.trim() }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
    if (outcome.kind === 'done') kept.sent();
  }

  return (
    <section className="section not-on-paper" aria-labelledby="own-name">
      <h2 id="own-name">{title}</h2>
      <ActForm
        command={command}
        errors={errors}
        send={send}
        button={say(texts.nameSave)}
        look="ordinary"
        labelledBy="own-name"
        kept={kept}
      >
        <TextField
          id="name"
          label={say(texts.nameLabel)}
          hint={say(texts.nameHint)}
          value={draft.name}
          onChange={(name) => setDraft({ name })}
          error={errors.at('name')}
          maxLength={80}
        />
      </ActForm>
    </section>
  );
}

const reasons = [
  { value: 'not-taken', text: texts.whyNotTaken },
  { value: 'wrong-person', text: texts.whyWrongPerson },
  { value: 'course-wrong', text: texts.whyCourseWrong },
] as const;

/** A certificate that was issued wrongly is withdrawn by a manager or a training lead. */
export function WithdrawForm({ of }: { of: CertificateShown }): ReactElement {
  const say = useText();
  const command = useCertificateCommand();
  const [because, setBecause] = useState('');
  const errors = useFormErrors(because === '' ? [missing('because', texts.whyMissing)] : []);

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: `/api/certificates/${of.id}/withdraw`,
      label: texts.withdrawing,
      done: texts.withdrawn,
      body: (act) => ({ act, because }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }

  return (
    <details className="section not-on-paper">
      <summary>{say(texts.withdrawTitle)}</summary>
      <ActForm
        command={command}
        errors={errors}
        send={send}
        button={say(texts.withdraw)}
        look="ordinary"
        label={say(texts.withdrawTitle)}
        effect={say(texts.withdrawEffect)}
      >
        <ChoiceGroup
          id="because"
          label={say(texts.withdrawWhy)}
          value={because}
          error={errors.at('because')}
          onChange={setBecause}
          lines={reasons.map(({ value, text }) => ({ value, label: say(text) }))}
        />
      </ActForm>
    </details>
  );
}
