import type { ReactElement } from 'react';
import { Field, type FieldTexts } from '../../../../web/components/field.tsx';

/** A passphrase. A password manager may keep it; nothing else of the browser does. */
export function PassphraseField(
  props: FieldTexts & { value: string; onChange: (value: string) => void; isNew?: boolean },
): ReactElement {
  return (
    <Field {...props}>
      {(ties) => (
        <input
          {...ties}
          className="input"
          type="password"
          value={props.value}
          autoComplete={props.isNew ? 'new-password' : 'current-password'}
          onChange={(event) => props.onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
