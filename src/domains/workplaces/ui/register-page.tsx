import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { LeaveGuard } from '../../../web/components/leave-guard.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { SelectField } from '../../../web/components/select-field.tsx';
import { Forbidden } from '../../../web/components/state/failure-state.tsx';
import { TextField } from '../../../web/components/text-field.tsx';
import { useCountryName } from '../../../web/country-name.ts';
import { useHoldsDraft } from '../../../web/draft.ts';
import { useKeptDraft } from '../../../web/drafts/use-kept-draft.ts';
import { ActForm } from '../../../web/form/act-form.tsx';
import { missing, tooLong } from '../../../web/form/draft-error.ts';
import { type FormErrors, useFormErrors } from '../../../web/form/form-errors.ts';
import { FormSection } from '../../../web/form/form-section.tsx';
import { newId } from '../../../web/sending/act-envelope.ts';
import { useText } from '../../../web/text.tsx';
import { useMay, useSession } from '../../access/ui/public.tsx';
import { undoRegister, useWorkplaceCommand } from './api.ts';
import { firmFields, firmIn, placeFields, placeIn } from './firm-fields.ts';
import * as texts from './form-messages.ts';
import { register } from './list-messages.ts';
import { toList } from './page-messages.ts';
import SeenBefore from './seen-before.tsx';
import { type FormField, orNull, type Values } from './small-form.tsx';

/** A record of a firm is begun, with its first place where one is known. */
export default function RegisterPage(): ReactElement {
  const say = useText();
  const may = useMay('workplace.register');
  return (
    <div className="reading">
      <p className="small">
        <Link to="/app/workplaces">{say(toList)}</Link>
      </p>
      {may ? (
        <Register />
      ) : (
        <>
          <PageHeading tab={say(register)}>{say(register)}</PageHeading>
          <Forbidden />
        </>
      )}
    </div>
  );
}

function Register(): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const countryName = useCountryName();
  const command = useWorkplaceCommand();
  const [workplace] = useState(newId);
  const { country } = useSession();
  const [first] = useState<Values>({ 'firm.country': country });
  const [values, setValues] = useState(first);
  const [asked, setAsked] = useState(first);
  const firm = firmFields(say, countryName);
  const place = placeFields(say);
  const hasPlace = place.some(({ id }) => (values[id] ?? '').trim() !== '');
  const errors = useFormErrors(
    [...firm, ...(hasPlace ? place : [])].flatMap((field) => {
      const typed = values[field.id] ?? '';
      if (field.missing && typed.trim() === '') return [missing(field.id, field.missing)];
      return tooLong(field.id, typed, field.max ?? 500);
    }),
  );
  const unsent = values !== first;
  const kept = useKeptDraft({
    command,
    part: 'form',
    title: say(register),
    empty: first,
    value: values,
    put(typed) {
      setValues(typed);
      setAsked(typed);
    },
  });
  useHoldsDraft(unsent && kept.isAtRisk && command.act === null);

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: '/api/workplaces/register',
      label: texts.registering,
      done: texts.registered,
      body: (act) => ({ act, workplace, firm: firmIn(values), place: hasPlace ? placeIn(values) : null }),
      undo: undoRegister(workplace),
    });
    if (outcome.kind === 'done') kept.sent();
    if (outcome.kind === 'done') void navigate({ to: '/app/workplaces/$id', params: { id: workplace } });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }

  const input = { values, errors, change: (id: string, value: string) => setValues({ ...values, [id]: value }) };
  return (
    <>
      <PageHeading tab={say(register)} hasErrors={errors.summary.length > 0}>
        {say(register)}
      </PageHeading>
      <p className="lead">{say(texts.registerLead)}</p>
      <ActForm
        command={command}
        errors={errors}
        send={send}
        button={say(texts.registerSend)}
        layout="page"
        sections
        kept={kept}
      >
        <FormSection number={1} title={say(texts.sectionFirm)}>
          {firm.map((field) => (
            <Field key={field.id} field={field} {...input} onLeave={() => setAsked(values)} />
          ))}
          <SeenBefore
            asked={{
              name: orNull(asked['firm.name']),
              organisationNumber: orNull(asked['firm.organisationNumber']),
              vatNumber: orNull(asked['firm.vatNumber']),
              country: firmIn(asked).country ?? null,
              matter: null,
            }}
            showsChecks
          />
        </FormSection>
        <FormSection number={2} title={say(texts.sectionPlace)} optional>
          {place.map((field) => (
            <Field key={field.id} field={field} {...input} onLeave={() => undefined} />
          ))}
        </FormSection>
      </ActForm>
      <LeaveGuard unsent={unsent && kept.isAtRisk && command.act === null} />
    </>
  );
}

function Field(props: {
  field: FormField;
  values: Values;
  errors: FormErrors;
  change: (id: string, value: string) => void;
  onLeave: () => void;
}): ReactElement {
  const say = useText();
  const { field, values, errors, change, onLeave } = props;
  const shared = {
    id: field.id,
    label: say(field.label),
    value: values[field.id] ?? '',
    error: errors.at(field.id),
    onChange: (value: string) => change(field.id, value),
    onLeave: () => {
      errors.left(field.id);
      onLeave();
    },
    ...(field.hint ? { hint: say(field.hint) } : {}),
    ...(field.missing ? {} : { optional: true }),
  };
  return field.kind === 'choice' ? (
    <SelectField {...shared} choices={field.choices ?? []} />
  ) : (
    <TextField {...shared} />
  );
}
