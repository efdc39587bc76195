import type { ReactElement } from 'react';
import type { WithName } from '../live/words.ts';

/** One of a few, of which one is always chosen: its label stands beside it. */
export function OneOf<Id extends string>(props: {
  id: string;
  value: Id;
  options: readonly (WithName & { readonly id: Id })[];
  onChange: (id: Id) => void;
}): ReactElement {
  const { id, value, options, onChange } = props;
  return (
    <select
      id={id}
      className="input"
      value={value}
      onChange={({ target }) => {
        const chosen = options.find((one) => one.id === (target as HTMLSelectElement).value);
        if (chosen) onChange(chosen.id);
      }}
    >
      {options.map((one) => (
        <option key={one.id} value={one.id}>
          {one.name}
        </option>
      ))}
    </select>
  );
}
