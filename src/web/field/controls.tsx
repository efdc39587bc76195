import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import { Icon } from '../components/icon.tsx';

/** A button of the phone: at least 56 px high, the first of a screen 72 px and as wide as it. */
export function Press(props: {
  onClick: () => void;
  look?: 'primary' | 'plain' | 'danger';
  icon?: string;
  /** It cannot act now; the reason is beside it. It stays where it is and can be heard. */
  barred?: boolean;
  pressed?: boolean;
  describedBy?: string;
  children: ReactNode;
}): ReactElement {
  const { look, barred, pressed } = props;
  return (
    <button
      type="button"
      className={`press ${look ?? ''}`}
      aria-disabled={barred || undefined}
      aria-pressed={pressed}
      aria-describedby={props.describedBy}
      onClick={() => {
        if (!barred) props.onClick();
      }}
    >
      {props.icon && <Icon of={props.icon} />}
      <span>{props.children}</span>
    </button>
  );
}

/** One of a few, each as big as a thumb. */
export function Choices<Value extends string>(props: {
  id: string;
  label: string;
  hint?: string;
  /** Short answers are side by side. */
  inRow?: boolean;
  error?: string | undefined;
  value: Value | null;
  onChange: (value: Value) => void;
  choices: readonly { readonly value: Value; readonly label: string; readonly detail?: string }[];
}): ReactElement {
  const { id, hint, error } = props;
  const place = useFirstWrong<HTMLFieldSetElement>(error, 'input');
  return (
    <fieldset
      ref={place}
      className={props.inRow ? 'choices in-row' : 'choices'}
      aria-describedby={describedBy(id, hint, error)}
      data-wrong={error ? true : undefined}
    >
      <legend className="label">{props.label}</legend>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <Wrong id={id} error={error} />
      {props.choices.map((choice) => (
        <label className="choice" key={choice.value}>
          <input
            type="radio"
            name={id}
            value={choice.value}
            checked={props.value === choice.value}
            onChange={() => props.onChange(choice.value)}
          />
          <span>
            <span className="choice-name">{choice.label}</span>
            {choice.detail && <span className="choice-detail">{choice.detail}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

const describedBy = (id: string, hint: string | undefined, error: string | undefined): string | undefined =>
  [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined;

function Wrong({ id, error }: { id: string; error: string | undefined }): ReactElement | null {
  if (!error) return null;
  return (
    <p className="field-error" id={`${id}-error`}>
      {error}
    </p>
  );
}

/** The first of what is wrong on a screen takes the focus, so that it is seen above the buttons and heard. */
function useFirstWrong<Drawn extends HTMLElement>(
  error: string | undefined,
  within: string,
): { current: Drawn | null } {
  const place = useRef<Drawn>(null);
  useEffect(() => {
    if (!error || document.querySelector('[data-wrong]') !== place.current) return;
    place.current?.querySelector<HTMLElement>(within)?.focus();
  }, [error, within]);
  return place;
}

/** A field to write in. */
export function Written(props: {
  id: string;
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
  maxLength: number;
  lines?: number;
  error?: string | undefined;
  type?: 'text' | 'password';
  inputMode?: 'numeric' | 'text';
  autoComplete?: string;
}): ReactElement {
  const { id, hint, error } = props;
  const place = useFirstWrong<HTMLDivElement>(error, '.input');
  const shared = {
    id,
    value: props.value,
    maxLength: props.maxLength,
    'aria-describedby': describedBy(id, hint, error),
    'aria-invalid': error ? (true as const) : undefined,
    autoComplete: props.autoComplete ?? 'off',
    className: 'input',
  };
  return (
    <div ref={place} className="written" data-wrong={error ? true : undefined}>
      <label className="label" htmlFor={id}>
        {props.label}
      </label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <Wrong id={id} error={error} />
      {props.lines ? (
        <textarea {...shared} rows={props.lines} onChange={({ target }) => props.onChange(target.value)} />
      ) : (
        <input
          {...shared}
          type={props.type ?? 'text'}
          inputMode={props.inputMode}
          onChange={({ target }) => props.onChange(target.value)}
        />
      )}
    </div>
  );
}
