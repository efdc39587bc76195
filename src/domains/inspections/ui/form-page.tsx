import type { ReactElement, ReactNode } from 'react';
import type { Message } from '../../../kernel/message.ts';
import { LeaveGuard } from '../../../web/components/leave-guard.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import type { KeptDraft } from '../../../web/drafts/use-kept-draft.ts';
import { ActForm } from '../../../web/form/act-form.tsx';
import type { FormErrors } from '../../../web/form/form-errors.ts';
import type { Refused } from '../../../web/sending/request.ts';
import { useText } from '../../../web/text.tsx';
import '../../../web/form/form.css';
import './inspections.css';

type SentForm = {
  readonly act: string | null;
  readonly onItsWay: boolean;
  readonly sending: boolean;
  readonly refused: Refused | null;
};

/** A page with one form and one button: heading, what it does, fields, how it goes with what was sent. */
export function FormPage(props: {
  title: Message;
  lead: ReactNode;
  /** For a form that is on a page with a heading of its own. */
  level?: 'h2';
  before?: ReactNode;
  command: SentForm;
  errors: FormErrors;
  send: () => void;
  button: string;
  unsent: boolean;
  /** What is kept of the form while it is not sent. */
  kept: KeptDraft;
  effect?: string;
  children: ReactNode;
}): ReactElement {
  const say = useText();
  const { command, errors, kept } = props;
  const isAtRisk = props.unsent && kept.isAtRisk && command.act === null;
  return (
    <div className="reading one-form">
      {props.before}
      {props.level ? (
        <h2>{say(props.title)}</h2>
      ) : (
        <PageHeading tab={say(props.title)} hasErrors={errors.summary.length > 0}>
          {say(props.title)}
        </PageHeading>
      )}
      {props.lead && <div className="lead">{props.lead}</div>}
      <ActForm
        command={command}
        errors={errors}
        send={async () => {
          if (errors.attempt()) props.send();
        }}
        button={props.button}
        layout="page"
        kept={kept}
        {...(props.effect ? { effect: props.effect } : {})}
      >
        {props.children}
      </ActForm>
      <LeaveGuard unsent={isAtRisk} />
    </div>
  );
}

/** One thing that is so, or is not said. */
export function CheckLine(props: { name: string; on: boolean; change: (on: boolean) => void }): ReactElement {
  return (
    <label className="check-line">
      <input type="checkbox" checked={props.on} onChange={({ target }) => props.change(target.checked)} />
      {props.name}
    </label>
  );
}

/** Several of a list, each by itself. */
export function CheckLines<Value extends string>(props: {
  legend: string;
  values: readonly Value[];
  nameOf: (value: Value) => string;
  chosen: readonly Value[];
  change: (chosen: Value[]) => void;
}): ReactElement {
  return (
    <fieldset>
      <legend className="legend">{props.legend}</legend>
      <div className="check-lines">
        {props.values.map((value) => (
          <CheckLine
            key={value}
            name={props.nameOf(value)}
            on={props.chosen.includes(value)}
            change={(on) => props.change(on ? [...props.chosen, value] : props.chosen.filter((one) => one !== value))}
          />
        ))}
      </div>
    </fieldset>
  );
}
