import { type ReactElement, useState } from 'react';
import type { ActEnvelope } from '../../../kernel/act.ts';
import type { Message } from '../../../kernel/message.ts';
import { SelectField } from '../../../web/components/select-field.tsx';
import { TextArea, TextField } from '../../../web/components/text-field.tsx';
import { useHoldsDraft } from '../../../web/draft.ts';
import { ActForm } from '../../../web/form/act-form.tsx';
import { useFormErrors } from '../../../web/form/form-errors.ts';
import { useText } from '../../../web/text.tsx';
import type { ClaimShown } from '../schema.ts';
import { useClaimCommand } from './api.ts';
import * as texts from './form-messages.ts';
import { errorsIn, type FormField, ticksIn, type Values } from './form-values.ts';

/** A form of a few fields that writes one thing in a claim. */
export function SmallForm(props: {
  fields: readonly FormField[];
  label: Message;
  path: string;
  body: (values: Values, act: ActEnvelope) => unknown;
  done: Message;
  button?: Message;
  hint?: Message;
  onDone: (claim: ClaimShown) => void;
  onClose?: () => void;
}): ReactElement {
  const say = useText();
  const { fields } = props;
  const command = useClaimCommand();
  const [values, setValues] = useState<Values>({});
  const errors = useFormErrors(errorsIn(fields, values));
  useHoldsDraft(Object.values(values).some((value) => value !== '') && command.act === null);

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: props.path,
      label: texts.sendingOne,
      done: props.done,
      body: (act) => props.body(values, act),
    });
    if (outcome.kind === 'done') props.onDone(outcome.answer.claim);
    else if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }

  return (
    <section className="claim-form">
      <h3>{say(props.label)}</h3>
      {props.hint && <p className="small quiet">{say(props.hint)}</p>}
      <ActForm
        command={command}
        errors={errors}
        send={send}
        button={say(props.button ?? texts.save)}
        label={say(props.label)}
        {...(props.onClose ? { onClose: props.onClose } : {})}
      >
        {fields.map((field) => (
          <OneField
            key={field.id}
            field={field}
            value={values[field.id] ?? ''}
            error={errors.at(field.id)}
            onChange={(value) => setValues((before) => ({ ...before, [field.id]: value }))}
          />
        ))}
      </ActForm>
    </section>
  );
}

function OneField(props: {
  field: FormField;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}): ReactElement {
  const say = useText();
  const { field, ...input } = props;
  const shared = {
    ...input,
    id: field.id,
    label: say(field.label),
    ...(field.optional ? { optional: true } : {}),
  };
  switch (field.kind) {
    case 'choice':
      return (
        <SelectField
          {...shared}
          choices={(field.choices ?? []).map(({ value, label }) => ({ value, label: say(label) }))}
        />
      );
    case 'checks':
      return <Checks {...input} field={field} />;
    case 'long':
      return <TextArea {...shared} maxLength={field.max ?? 300} />;
    case 'day':
      return <TextField {...shared} width="date" hint={say(texts.dayHint)} maxLength={10} />;
    case 'sum':
      return <TextField {...shared} width="short" inputMode="numeric" maxLength={12} />;
    case 'text':
      return <TextField {...shared} maxLength={field.max ?? 120} />;
  }
}

/** Boxes of which any number can be ticked; none of them has to be. */
function Checks(props: { field: FormField; value: string; onChange: (value: string) => void }): ReactElement {
  const say = useText();
  const ticked = ticksIn(props.value);
  return (
    <fieldset className="choice">
      <legend>{say(props.field.label)}</legend>
      {(props.field.choices ?? []).map(({ value, label }) => (
        <label className="check" key={value}>
          <input
            type="checkbox"
            checked={ticked.includes(value)}
            onChange={({ target }) =>
              props.onChange((target.checked ? [...ticked, value] : ticked.filter((one) => one !== value)).join(','))
            }
          />
          {say(label)}
        </label>
      ))}
    </fieldset>
  );
}
