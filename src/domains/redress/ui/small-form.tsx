import { type ReactElement, useState } from 'react';
import type { ActEnvelope } from '../../../kernel/act.ts';
import type { Message } from '../../../kernel/message.ts';
import { SeenFirm, useLeft } from '../../../web/components/seen-firm.tsx';
import { SelectField } from '../../../web/components/select-field.tsx';
import { TextArea, TextField } from '../../../web/components/text-field.tsx';
import { useHoldsDraft } from '../../../web/draft.ts';
import { useKeptDraft } from '../../../web/drafts/use-kept-draft.ts';
import { ActForm } from '../../../web/form/act-form.tsx';
import { checkAnswers, leftEmpty, notifiedTitle, recordedHere } from '../../../web/form/check-messages.ts';
import { CheckList, useCheckStep } from '../../../web/form/check-step.tsx';
import { useFormErrors } from '../../../web/form/form-errors.ts';
import type { Undo } from '../../../web/sending/command.ts';
import { type Say, useText } from '../../../web/text.tsx';
import type { ClaimShown } from '../schema.ts';
import { useClaimCommand } from './api.ts';
import * as texts from './form-messages.ts';
import { dayIn, errorsIn, type FormField, ticksIn, type Values } from './form-values.ts';
import { useSums } from './words.ts';

/** A form of a few fields that writes one thing in a claim. */
export function SmallForm(props: {
  fields: readonly FormField[];
  /** The claim in which it writes; null before there is one. */
  of: ClaimShown | null;
  label: Message;
  path: string;
  body: (values: Values, act: ActEnvelope) => unknown;
  done: Message;
  /** What takes back what it records, where that can be undone. */
  undo?: Undo;
  button?: Message;
  hint?: Message;
  /** Whether it is what its page is for, whose heading says what it is. */
  isPage?: boolean;
  /** What need not be asked for again, and where it is known from. It can be changed. */
  known?: { readonly values: Values; readonly from: string };
  onDone: (claim: ClaimShown) => void;
  onClose?: () => void;
}): ReactElement {
  const say = useText();
  const { currency, day } = useSums(props.of);
  const label = ({ label: text }: FormField): string => say(text, { currency });
  const { fields } = props;
  const command = useClaimCommand();
  const [values, setValues] = useState<Values>(props.known?.values ?? {});
  const found = errorsIn(fields, values);
  const errors = useFormErrors(found);
  const reading = useCheckStep(found.length === 0 && errors.summary.length === 0);
  const isAsKnown = (id: string): boolean => Boolean(values[id]) && values[id] === props.known?.values[id];
  const holds = fields.some(({ id }) => (values[id] ?? '') !== (props.known?.values[id] ?? ''));
  const kept = useKeptDraft({
    command,
    part: props.path.split('/').at(-1) ?? 'form',
    title: say(props.label),
    empty: props.known?.values ?? {},
    value: values,
    put: setValues,
  });
  useHoldsDraft(holds && kept.isAtRisk && command.act === null);

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    if (!reading.isOpen) {
      reading.open();
      return;
    }
    const outcome = await command.send({
      path: props.path,
      label: texts.sendingOne,
      done: props.done,
      body: (act) => props.body(values, act),
      ...(props.undo ? { undo: props.undo } : {}),
    });
    if (outcome.kind === 'done') {
      kept.sent();
      reading.close();
      props.onDone(outcome.answer.claim);
    } else if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }

  return (
    <section className="claim-form">
      {!props.isPage && <h3>{say(props.label)}</h3>}
      {props.hint && <p className="small quiet">{say(props.hint)}</p>}
      <ActForm
        command={command}
        errors={errors}
        send={send}
        button={say(reading.isOpen ? (props.button ?? texts.save) : checkAnswers)}
        label={say(props.label)}
        kept={kept}
        {...(props.onClose ? { onClose: props.onClose } : {})}
      >
        {reading.isOpen ? (
          <CheckList
            level={props.isPage ? 'h2' : 'h4'}
            title={say(checkAnswers)}
            rows={[
              ...fields.map((field) => ({
                name: label(field),
                told: toldOf(field, values[field.id] ?? '', say, day) || say(leftEmpty),
                field: field.id,
              })),
              { name: say(notifiedTitle), told: say(recordedHere), field: null },
            ]}
            change={reading.change}
          />
        ) : (
          fields.map((field) => (
            <OneField
              key={field.id}
              field={field}
              label={label(field)}
              value={values[field.id] ?? ''}
              hint={isAsKnown(field.id) ? props.known?.from : undefined}
              error={errors.at(field.id)}
              onChange={(value) => setValues((before) => ({ ...before, [field.id]: value }))}
            />
          ))
        )}
      </ActForm>
    </section>
  );
}

/** An answer in words: what was chosen by its name, a day as days are written. */
function toldOf({ kind, choices = [] }: FormField, value: string, say: Say, day: (day: string) => string): string {
  switch (kind) {
    case 'choice':
    case 'checks':
      return choices
        .filter((choice) => ticksIn(value).includes(choice.value))
        .map(({ label }) => say(label))
        .join(', ');
    case 'day': {
      const read = dayIn(value);
      return read ? day(read) : '';
    }
    default:
      return value.trim();
  }
}

function OneField(props: {
  field: FormField;
  label: string;
  value: string;
  hint: string | undefined;
  error: string | undefined;
  onChange: (value: string) => void;
}): ReactElement {
  const say = useText();
  const { field, ...input } = props;
  const shared = {
    ...input,
    id: field.id,
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
      return <TextField {...shared} width="date" hint={input.hint ?? say(texts.dayHint)} maxLength={10} />;
    case 'sum':
      return <TextField {...shared} width="short" inputMode="numeric" maxLength={12} />;
    case 'text':
      return <TextField {...shared} maxLength={field.max ?? 120} />;
    case 'firm':
      return <FirmField {...shared} maxLength={field.max ?? 120} />;
  }
}

/** The name of a firm, and below it whether the unit has met that firm. */
function FirmField(props: Parameters<typeof TextField>[0]): ReactElement {
  const [left, leave] = useLeft(props.value);
  return (
    <>
      <TextField {...props} onLeave={leave} />
      <SeenFirm name={left} />
    </>
  );
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
