import { type ReactElement, useState } from 'react';
import { TextField } from '../../../web/components/text-field.tsx';
import { ActForm } from '../../../web/form/act-form.tsx';
import { DayField, dayIn } from '../../../web/form/day-field.tsx';
import { missing, wrong } from '../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../web/form/form-errors.ts';
import { newId } from '../../../web/sending/act-envelope.ts';
import { useText } from '../../../web/text.tsx';
import { type IdentityField, identityFields, type PersonShown } from '../schema.ts';
import { usePersonCommand } from './api.ts';
import { consentTexts } from './consent-messages.ts';
import { pageTexts } from './page-messages.ts';
import { fieldNames } from './words.ts';

const lengths: Readonly<Partial<Record<IdentityField, number>>> = { givenNames: 120, familyName: 120, address: 200 };

/** Puts a name into the vault, or corrects the one that is there: it is written again, since it is not opened for this. */
export function StoreIdentity(props: { person: PersonShown; onClose: () => void }): ReactElement {
  const say = useText();
  const command = usePersonCommand();
  const [identity] = useState(newId);
  const [typed, setTyped] = useState<Partial<Record<IdentityField, string>>>({});
  const { protection } = props.person;
  const isStrong = protection === 'population' || protection === 'fictitious';
  const asked = identityFields.filter((field) => !(isStrong && (field === 'phone' || field === 'address')));
  const typedIn = (field: IdentityField): string => typed[field]?.trim() ?? '';
  const birthDate = typedIn('birthDate');
  const errors = useFormErrors([
    ...(typedIn('givenNames') ? [] : [missing('fields.givenNames', pageTexts.givenMissing)]),
    ...(birthDate && !dayIn(birthDate) ? [wrong('fields.birthDate', consentTexts.untilWrong)] : []),
  ]);

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const fields = Object.fromEntries(
      identityFields.map((field) => [
        field,
        field === 'birthDate' ? (birthDate ? dayIn(birthDate) : null) : typedIn(field) || null,
      ]),
    );
    const outcome = await command.send({
      path: `/api/persons/${props.person.id}/identity`,
      label: pageTexts.storing,
      done: pageTexts.stored,
      body: (act) => ({ act, identity, fields }),
    });
    if (outcome.kind === 'done') props.onClose();
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }

  return (
    <ActForm command={command} errors={errors} send={send} button={say(pageTexts.store)} onClose={props.onClose}>
      {asked.map((field) => {
        const ties = {
          id: `fields.${field}`,
          label: say(fieldNames[field]),
          error: errors.at(`fields.${field}`),
          optional: field !== 'givenNames',
          value: typed[field] ?? '',
          onChange: (value: string) => setTyped({ ...typed, [field]: value }),
        };
        return field === 'birthDate' ? (
          <DayField key={field} {...ties} />
        ) : (
          <TextField key={field} {...ties} maxLength={lengths[field] ?? 40} />
        );
      })}
    </ActForm>
  );
}
