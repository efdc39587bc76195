import { type ReactElement, useState } from 'react';
import type { ActEnvelope } from '../../../../kernel/act.ts';
import type { Message } from '../../../../kernel/message.ts';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { TextArea, TextField } from '../../../../web/components/text-field.tsx';
import { undoEntry } from '../../../../web/components/withdraw-entry.tsx';
import { useHoldsDraft } from '../../../../web/draft.ts';
import { useKeptDraft } from '../../../../web/drafts/use-kept-draft.ts';
import { ActForm } from '../../../../web/form/act-form.tsx';
import { DayField } from '../../../../web/form/day-field.tsx';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import type { Command } from '../../../../web/sending/command.ts';
import { useText } from '../../../../web/text.tsx';
import { ManyField } from './many-field.tsx';
import * as texts from './part-messages.ts';
import { errorsIn, type PartField, type PartValues, shownFields } from './part-values.ts';
import '../programme.css';

export type PartFormProps<Answer> = {
  readonly fields: readonly PartField[];
  /** What the form is called: on its button and for those who hear the page. */
  readonly title: string;
  readonly path: string;
  readonly body: (values: PartValues, act: ActEnvelope) => unknown;
  readonly done: Message;
  /** Where what was entered is withdrawn, where it can be. */
  readonly withdraw?: string;
  readonly known?: PartValues;
  /** Of several forms with one path: which it is. */
  readonly part: string;
  readonly command: Command<Answer>;
};

/** A form of a few fields that writes one part of a programme or an event. */
export function PartForm<Answer>(props: PartFormProps<Answer> & { readonly onDone: () => void }): ReactElement {
  const say = useText();
  const { fields, command, known = {} } = props;
  const [values, setValues] = useState<PartValues>(known);
  const found = errorsIn(fields, values);
  const errors = useFormErrors(found);
  const holds = fields.some(({ id }) => (values[id] ?? '') !== (known[id] ?? ''));
  const kept = useKeptDraft({
    command,
    part: props.part,
    title: props.title,
    empty: known,
    value: values,
    put: setValues,
  });
  useHoldsDraft(holds && kept.isAtRisk && command.act === null);

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: props.path,
      label: texts.sending,
      done: props.done,
      body: (act) => props.body(values, act),
      ...(props.withdraw ? { undo: undoEntry(props.withdraw) } : {}),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
    if (outcome.kind !== 'done') return;
    kept.sent();
    setValues(known);
    errors.sent();
    props.onDone();
  }

  return (
    <ActForm command={command} errors={errors} send={send} button={say(texts.save)} label={props.title} kept={kept}>
      {shownFields(fields, values).map((field) => (
        <OneField
          key={field.id}
          field={field}
          value={values[field.id] ?? ''}
          error={errors.at(field.id)}
          onChange={(value) => setValues((before) => ({ ...before, [field.id]: value }))}
        />
      ))}
    </ActForm>
  );
}

/** The same, folded behind a button that says what it adds. */
export function FoldedPart<Answer>(
  props: PartFormProps<Answer> & { readonly compact?: boolean; readonly label?: string },
): ReactElement {
  const { compact, label, ...form } = props;
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="programme-part not-on-paper"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className={`button ${compact ? 'compact' : ''}`}>
        {label === undefined ? (
          form.title
        ) : (
          <>
            <span aria-hidden="true">{label}</span>
            <span className="unseen">{form.title}</span>
          </>
        )}
      </summary>
      {isOpen && <PartForm {...form} onDone={() => setOpen(false)} />}
    </details>
  );
}

function OneField(props: {
  field: PartField;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}): ReactElement {
  const say = useText();
  const { field, ...input } = props;
  const shared = {
    ...input,
    id: field.id,
    label: say(field.label, field.labelValues),
    ...(field.hint ? { hint: say(field.hint, field.hintValues) } : {}),
    ...(field.optional ? { optional: true } : {}),
  };
  switch (field.kind) {
    case 'choice':
      return <SelectField {...shared} choices={field.choices ?? []} />;
    case 'area':
      return <TextArea {...shared} maxLength={field.max ?? 500} />;
    case 'day':
      return <DayField {...shared} />;
    case 'count':
      return <TextField {...shared} width="short" inputMode="numeric" maxLength={12} />;
    case 'many':
      return <ManyField {...shared} choices={field.choices ?? []} />;
    case 'money':
    case 'rate':
      return <TextField {...shared} width="short" maxLength={16} />;
    case 'line':
      return <TextField {...shared} maxLength={field.max ?? 160} />;
  }
}
