import type { ReactElement } from 'react';
import { useText } from '../../text.tsx';
import { Field, type Tied } from '../field.tsx';
import type { Choice } from '../select-field.tsx';
import { allOfThem } from './filter-messages.ts';

type Filter = {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
};

/** A filter asks for nothing, so it is neither required nor said to be optional. */
const asked = ({ 'aria-required': _, ...ties }: Tied): Tied => ties;

/** What a list is narrowed to: *All*, or one of its choices. */
export function FilterChoice({ choices, ...props }: Filter & { choices: readonly Choice[] }): ReactElement {
  const say = useText();
  return <OneOf {...props} choices={[{ value: '', label: say(allOfThem) }, ...choices]} />;
}

/** In which order a list is shown: one of them always holds. */
export function SortChoice(props: Filter & { choices: readonly Choice[] }): ReactElement {
  return <OneOf {...props} />;
}

function OneOf({ id, label, value, onChange, choices }: Filter & { choices: readonly Choice[] }): ReactElement {
  return (
    <Field id={id} label={label}>
      {(ties) => (
        <select {...asked(ties)} className="input" value={value} onChange={({ target }) => onChange(target.value)}>
          {choices.map((one) => (
            <option key={one.value} value={one.value}>
              {one.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** Words that a row must hold. */
export function FilterWords({ id, label, value, onChange, maxLength }: Filter & { maxLength?: number }): ReactElement {
  return (
    <Field id={id} label={label}>
      {(ties) => (
        <input
          {...asked(ties)}
          className="input"
          type="search"
          value={value}
          maxLength={maxLength}
          autoComplete="off"
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}
