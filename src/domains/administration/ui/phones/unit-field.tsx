import type { ReactElement } from 'react';
import { Field } from '../../../../web/components/field.tsx';
import { useText } from '../../../../web/text.tsx';
import type { PhoneList } from '../../phones/shapes.ts';
import * as texts from './messages.ts';

/** Which unit of the agency the list is about; all of them to begin with. */
export function UnitField(props: {
  units: PhoneList['units'];
  value: string;
  onChange: (unit: string) => void;
}): ReactElement {
  const say = useText();
  return (
    <Field id="unit" label={say(texts.unit)} optional>
      {(ties) => (
        <select
          {...ties}
          className="input"
          value={props.value}
          onChange={(event) => props.onChange(event.target.value)}
        >
          <option value="">{say(texts.allUnits)}</option>
          {props.units.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
