import type { ReactElement, ReactNode } from 'react';
import { Button } from '../components/button.tsx';
import { ErrorSummary } from '../components/state/error-summary.tsx';
import { Sending } from '../components/state/sending.tsx';
import { DraftChoice, DraftLine } from '../drafts/draft-line.tsx';
import type { KeptDraft } from '../drafts/use-kept-draft.ts';
import { close, sendingNow } from '../messages.ts';
import type { Command } from '../sending/command.ts';
import { useText } from '../text.tsx';
import type { FormErrors } from './form-errors.ts';
import { Refusal } from './refusal.tsx';
import './form.css';

type ActFormProps = {
  command: Pick<Command<never>, 'act' | 'onItsWay' | 'sending' | 'refused'>;
  errors?: FormErrors;
  send: () => Promise<void>;
  button: string;
  /** `page`: the form is what its page is for, and the send button is beneath a rule. `section`: it is one part of a page. */
  layout?: 'section' | 'page';
  /** The fields are in sections of their own, which bring their spacing. */
  sections?: boolean;
  className?: string;
  /** Said under the button: what follows from it. */
  effect?: string;
  /** Where the page has its main button elsewhere, this one is `ordinary`. */
  look?: 'primary' | 'ordinary' | 'compact';
  /** What the form is called, where no heading of its own section says it. */
  label?: string;
  /** Its own heading, and what is said before its fields. */
  title?: ReactNode;
  labelledBy?: string;
  /** In place of the server's refusal: both versions side by side, say. */
  refusal?: ReactNode;
  /** Beside the button: a way out, or back to the fields. */
  more?: ReactNode;
  onClose?: () => void;
  /** What is kept of the form while it is not sent. */
  kept?: KeptDraft;
  children?: ReactNode;
};

/** The frame of each form that makes one act: what is wrong, the fields, one button that says what it does, and how sending goes. */
export function ActForm(props: ActFormProps): ReactElement {
  const { command, errors, send, button, layout = 'section', effect, look = 'primary', kept, children } = props;
  const say = useText();
  const barred = command.onItsWay;
  const sendPart = (
    <>
      <Sending act={command.act} />
      <div className="actions">
        <Button type="submit" {...(look === 'ordinary' ? {} : { look })} barred={barred}>
          {command.sending ? say(sendingNow) : button}
        </Button>
        {props.more}
        {props.onClose && (
          <Button look="plain" onClick={props.onClose}>
            {say(close)}
          </Button>
        )}
      </div>
      {effect && <p className="small quiet">{effect}</p>}
      {kept && <DraftLine of={kept} />}
    </>
  );
  return (
    <form
      className={props.className ?? (layout === 'page' ? 'form-body' : 'act-form')}
      aria-label={props.label}
      aria-labelledby={props.labelledBy}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!barred) void send();
      }}
    >
      {props.title}
      {errors && <ErrorSummary errors={errors.summary} tries={errors.tries} />}
      {kept && <DraftChoice of={kept} />}
      {props.refusal ?? <Refusal of={command.refused} />}
      {children && (
        <div className={props.sections ? undefined : 'fields'} inert={barred}>
          {children}
        </div>
      )}
      {layout === 'page' ? <div className="form-send">{sendPart}</div> : sendPart}
    </form>
  );
}
