import { type ReactElement, useState } from 'react';
import type { ActEnvelope } from '../../../kernel/act.ts';
import type { Message } from '../../../kernel/message.ts';
import { Button } from '../../../web/components/button.tsx';
import { ErrorSummary } from '../../../web/components/error-summary.tsx';
import { SelectField } from '../../../web/components/select-field.tsx';
import { Sending } from '../../../web/components/sending.tsx';
import { TextArea, TextField } from '../../../web/components/text-field.tsx';
import { useHoldsDraft } from '../../../web/draft.ts';
import { useFormErrors } from '../../../web/form/form-errors.ts';
import { Refusal } from '../../../web/form/refusal.tsx';
import { sendingNow } from '../../../web/messages.ts';
import { useText } from '../../../web/text.tsx';
import type { ClaimShown } from '../schema.ts';
import { useClaimCommand } from './api.ts';
import * as texts from './form-messages.ts';
import { errorsIn, type FormField, type Values } from './form-values.ts';

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
  const errors = useFormErrors(
    errorsIn(fields, values).map((error) => ({ ...error, values: { field: say(error.label) } })),
  );
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
    <form
      className="claim-form"
      noValidate
      aria-label={say(props.label)}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h3>{say(props.label)}</h3>
      {props.hint && <p className="small quiet">{say(props.hint)}</p>}
      <ErrorSummary errors={errors.summary} tries={errors.tries} />
      {fields.map((field) => (
        <OneField
          key={field.id}
          field={field}
          value={values[field.id] ?? ''}
          error={errors.at(field.id)}
          onChange={(value) => setValues((before) => ({ ...before, [field.id]: value }))}
        />
      ))}
      <Refusal of={command.refused} />
      <Sending act={command.act} />
      <div className="actions">
        <Button look="primary" type="submit" barred={command.onItsWay}>
          {say(command.sending ? sendingNow : (props.button ?? texts.save))}
        </Button>
        {props.onClose && <Button onClick={props.onClose}>{say(texts.cancel)}</Button>}
      </div>
    </form>
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
