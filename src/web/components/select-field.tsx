import type { ReactElement } from 'react';
import { chooseOne } from '../messages.ts';
import { useText } from '../text.tsx';
import { Field, type FieldTexts } from './field.tsx';

export type Choice = { readonly value: string; readonly label: string };

/** One of many, folded away. Nothing is chosen beforehand. */
export function SelectField(
  props: FieldTexts & {
    value: string;
    onChange: (value: string) => void;
    onLeave?: () => void;
    choices: readonly Choice[];
  },
): ReactElement {
  const say = useText();
  return (
    <Field {...props}>
      {(ties) => (
        <select
          {...ties}
          className="input"
          value={props.value}
          onChange={(event) => props.onChange(event.target.value)}
          onBlur={props.onLeave}
        >
          <option value="">{say(chooseOne)}</option>
          {props.choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
