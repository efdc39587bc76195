import { type ReactElement, useState } from 'react';
import type { ActEnvelope } from '../../../kernel/act.ts';
import type { Message } from '../../../kernel/message.ts';
import { SelectField } from '../../../web/components/select-field.tsx';
import { TextArea, TextField } from '../../../web/components/text-field.tsx';
import { useDrafted } from '../../../web/drafts/use-drafted.ts';
import { ActForm } from '../../../web/form/act-form.tsx';
import { DayField, dayIn } from '../../../web/form/day-field.tsx';
import { type DraftError, missing, tooLong, wrong } from '../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../web/form/form-errors.ts';
import type { Undo } from '../../../web/sending/command.ts';
import { useText } from '../../../web/text.tsx';
import type { WorkplaceShown } from '../schema.ts';
import { useWorkplaceCommand } from './api.ts';
import * as texts from './form-messages.ts';

export type Values = Readonly<Record<string, string>>;

/** One field of a form that writes one thing. `missing`: what is said where it must be filled in and is not. */
export type FormField = {
  readonly id: string;
  readonly label: Message;
  readonly kind: 'text' | 'long' | 'choice' | 'day';
  readonly max?: number;
  readonly hint?: Message;
  readonly missing?: Message;
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
};

export const orNull = (typed: string | undefined): string | null => typed?.trim() || null;

function errorsIn(fields: readonly FormField[], values: Values): readonly DraftError[] {
  return fields.flatMap((field): readonly DraftError[] => {
    const typed = values[field.id] ?? '';
    if (field.missing && typed.trim() === '') return [missing(field.id, field.missing)];
    if (field.kind === 'day' && typed.trim() !== '' && dayIn(typed) === null) return [wrong(field.id, texts.dayWrong)];
    return tooLong(field.id, typed, field.max ?? 500);
  });
}

/** A form of a few fields that writes one thing in the record of a firm. */
export function SmallForm(props: {
  fields: readonly FormField[];
  label: Message;
  path: string;
  /** What stands in the fields before anything is typed. */
  first?: Values;
  /** Further errors that no field has by itself. */
  also?: (values: Values) => readonly DraftError[];
  body: (values: Values, act: ActEnvelope) => unknown;
  /** The act that takes it back, where there is one. */
  undo?: Undo;
  onDone: (workplace: WorkplaceShown) => void;
  onClose: () => void;
}): ReactElement {
  const say = useText();
  const plain = useWorkplaceCommand();
  const [values, setValues] = useState<Values>(props.first ?? {});
  const { command, kept } = useDrafted(plain, {
    part: props.path.slice(props.path.lastIndexOf('/') + 1),
    title: say(props.label),
    value: values,
    put: setValues,
  });
  const errors = useFormErrors([...errorsIn(props.fields, values), ...(props.also?.(values) ?? [])]);

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: props.path,
      label: texts.saving,
      done: texts.saved,
      body: (act) => props.body(values, act),
      ...(props.undo ? { undo: props.undo } : {}),
    });
    if (outcome.kind === 'done') props.onDone(outcome.answer.workplace);
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }

  return (
    <ActForm
      kept={kept}
      command={command}
      errors={errors}
      send={send}
      button={say(texts.save)}
      label={say(props.label)}
      title={<h3>{say(props.label)}</h3>}
      onClose={props.onClose}
    >
      {props.fields.map((field) => (
        <OneField
          key={field.id}
          field={field}
          value={values[field.id] ?? ''}
          error={errors.at(field.id)}
          onChange={(value) => setValues((before) => ({ ...before, [field.id]: value }))}
          onLeave={() => errors.left(field.id)}
        />
      ))}
    </ActForm>
  );
}

function OneField(props: {
  field: FormField;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
  onLeave: () => void;
}): ReactElement {
  const say = useText();
  const { field, ...input } = props;
  const shared = {
    ...input,
    id: field.id,
    label: say(field.label),
    ...(field.hint ? { hint: say(field.hint) } : {}),
    ...(field.missing ? {} : { optional: true }),
  };
  switch (field.kind) {
    case 'choice':
      return <SelectField {...shared} choices={field.choices ?? []} />;
    case 'long':
      return <TextArea {...shared} />;
    case 'day':
      return <DayField {...shared} />;
    case 'text':
      return <TextField {...shared} />;
  }
}
