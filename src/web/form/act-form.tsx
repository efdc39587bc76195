import type { ReactElement, ReactNode } from 'react';
import type { Command } from '../command.ts';
import { Button } from '../components/button.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { Sending } from '../components/sending.tsx';
import { close, sendingNow } from '../messages.ts';
import { useText } from '../text.tsx';
import type { FormErrors } from './form-errors.ts';
import { Refusal } from './refusal.tsx';
import './form.css';

/** A short form for one act, on the page of its matter: fields, what is wrong with them, one button that says what it does. */
export function ActForm(props: {
  command: Pick<Command<never>, 'act' | 'onItsWay' | 'sending' | 'refused'>;
  errors?: FormErrors;
  send: () => Promise<void>;
  button: string;
  /** Said under the button: what follows from it. */
  effect?: string;
  /** Where the page has its main button elsewhere, this one is `ordinary`. */
  look?: 'primary' | 'ordinary' | 'compact';
  /** What the form is called, where no heading of its own section says it. */
  label?: string;
  onClose?: () => void;
  children?: ReactNode;
}): ReactElement {
  const { command, errors, send, button, effect, look = 'primary', label, onClose, children } = props;
  const say = useText();
  return (
    <form
      className="act-form"
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!command.onItsWay) void send();
      }}
    >
      {errors && <ErrorSummary errors={errors.summary} tries={errors.tries} />}
      <Refusal of={command.refused} />
      {children && (
        <div className="fields" inert={command.onItsWay}>
          {children}
        </div>
      )}
      <Sending act={command.act} />
      <div className="actions">
        <Button type="submit" {...(look === 'ordinary' ? {} : { look })} barred={command.onItsWay}>
          {command.sending ? say(sendingNow) : button}
        </Button>
        {onClose && (
          <Button look="plain" onClick={onClose}>
            {say(close)}
          </Button>
        )}
      </div>
      {effect && <p className="small quiet">{effect}</p>}
    </form>
  );
}
