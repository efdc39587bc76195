import type { ReactElement } from 'react';
import { SelectField } from '../../../web/components/select-field.tsx';
import { useText } from '../../../web/text.tsx';
import type { Address } from './pass-on-draft.ts';
import * as texts from './pass-on-messages.ts';

/** Which unit of another agency is to get it, and what it means that it is theirs then. */
export function PassOnRecipient(props: {
  addresses: readonly Address[];
  value: string;
  onChange: (unit: string) => void;
  error: string | undefined;
}): ReactElement {
  const { addresses, value, onChange, error } = props;
  const say = useText();
  return (
    <>
      {addresses.length === 0 ? (
        <p id="toUnit" tabIndex={-1}>
          {say(texts.nobody)}
        </p>
      ) : (
        <SelectField
          id="toUnit"
          label={say(texts.unitLabel)}
          error={error}
          value={value}
          onChange={onChange}
          choices={addresses.map((each) => ({
            value: String(each.unit),
            label: say(texts.unitChoice, { agency: each.house, unit: each.unitName }),
          }))}
        />
      )}
      <p className="hint">{say(texts.unitNote)}</p>
    </>
  );
}
