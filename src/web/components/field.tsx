import warningCircle from '@phosphor-icons/core/regular/warning-circle.svg?raw';
import type { ReactElement, ReactNode } from 'react';
import { fieldIsOptional } from '../messages.ts';
import { useText } from '../text.tsx';
import { Icon } from './icon.tsx';

/** What ties an input to its label, its hint and its error for those who hear the page. */
export type Tied = {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
  readonly 'aria-required'?: true;
};

export type FieldTexts = {
  /** The path of the field in what is sent: `facts.workplace.name`. The error summary and the server point at it. */
  readonly id: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly optional?: boolean;
};

export const hintId = (id: string): string => `${id}-hint`;
export const errorId = (id: string): string => `${id}-error`;

export function tied({ id, hint, error, optional }: FieldTexts): Tied {
  const described = [hint ? hintId(id) : null, error ? errorId(id) : null].filter(Boolean).join(' ');
  return {
    id,
    'aria-describedby': described || undefined,
    'aria-invalid': error ? true : undefined,
    'aria-required': optional ? undefined : true,
  };
}

export function FieldError(props: { id: string; error: string | undefined }): ReactElement | null {
  if (!props.error) return null;
  return (
    <p className="field-error" id={errorId(props.id)}>
      <Icon of={warningCircle} />
      <span>{props.error}</span>
    </p>
  );
}

/** Label, hint, error, input: in this order, so that the error is read before the field is changed. */
export function Field(props: FieldTexts & { children: (ties: Tied) => ReactNode; after?: ReactNode }): ReactElement {
  const { id, label, hint, error, optional } = props;
  const say = useText();
  return (
    <div className={`field ${error ? 'wrong' : ''}`}>
      <label className="label" htmlFor={id}>
        {label}
        {optional && <span className="optional"> {say(fieldIsOptional)}</span>}
      </label>
      {hint && (
        <p className="hint" id={hintId(id)}>
          {hint}
        </p>
      )}
      <FieldError id={id} error={error} />
      {props.children(tied(props))}
      {props.after}
    </div>
  );
}
