import type { HTMLInputAutoCompleteAttribute, ReactElement, ReactNode } from 'react';
import { Field, type FieldTexts } from './field.tsx';

type TextFieldProps = FieldTexts & {
  value: string;
  onChange: (value: string) => void;
  onLeave?: () => void;
  after?: ReactNode;
  maxLength?: number;
};

/** What is written here concerns other people, so the browser must not remember or offer it. */
const forgotten: HTMLInputAutoCompleteAttribute = 'off';

export function TextField(
  props: TextFieldProps & { width?: 'short' | 'date'; inputMode?: 'text' | 'numeric' | 'tel' },
): ReactElement {
  const { value, onChange, onLeave, maxLength, inputMode, width = '' } = props;
  return (
    <Field {...props}>
      {(ties) => (
        <input
          {...ties}
          className={`input ${width}`}
          type="text"
          value={value}
          maxLength={maxLength}
          inputMode={inputMode}
          autoComplete={forgotten}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onLeave}
        />
      )}
    </Field>
  );
}

export function TextArea(props: TextFieldProps & { tall?: boolean }): ReactElement {
  const { value, onChange, onLeave, maxLength, tall } = props;
  return (
    <Field {...props}>
      {(ties) => (
        <textarea
          {...ties}
          className={`input ${tall ? 'tall' : ''}`}
          value={value}
          maxLength={maxLength}
          autoComplete={forgotten}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onLeave}
        />
      )}
    </Field>
  );
}
