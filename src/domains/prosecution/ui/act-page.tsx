import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactElement, type ReactNode, useState } from 'react';
import type { ActEnvelope } from '../../../kernel/act.ts';
import type { Message, MessageValues } from '../../../kernel/message.ts';
import { LeaveGuard } from '../../../web/components/leave-guard.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { VisibilityStrip } from '../../../web/components/visibility-strip.tsx';
import { undoEntry } from '../../../web/components/withdraw-entry.tsx';
import { useHoldsDraft } from '../../../web/draft.ts';
import { useKeptDraft } from '../../../web/drafts/use-kept-draft.ts';
import { ActForm } from '../../../web/form/act-form.tsx';
import { CheckList, type CheckRow, useCheckStep } from '../../../web/form/check-step.tsx';
import type { DraftError } from '../../../web/form/draft-error.ts';
import { type FormErrors, useFormErrors } from '../../../web/form/form-errors.ts';
import { GoTo } from '../../../web/form/go-to.tsx';
import { useText } from '../../../web/text.tsx';
import type { FileShown } from '../shown.ts';
import { pathOf, useFileCommand } from './api.ts';
import { BackToFile } from './back-to-file.tsx';
import { cancel } from './form-messages.ts';

/** What stands in the fields of a page, so that it is kept while it is not sent. `from`, `part`: where one page has several forms. */
type Written<Value extends object> = {
  readonly empty: Value;
  readonly value: Value;
  readonly put: (value: Value) => void;
  readonly part?: string;
  readonly from?: string;
};

/** What one act on a criminal file needs besides its fields. */
type ActOf<Value extends object> = {
  readonly draft: Written<Value>;
  /** It is not taken back: another agency or the defence has it, or it is a decision. */
  readonly stays?: boolean;
  readonly file: FileShown;
  readonly verb: string;
  readonly errors: readonly DraftError[];
  readonly unsent: boolean;
  readonly label: Message;
  readonly done: Message;
  readonly sendText: Message;
  readonly sendValues?: MessageValues;
  readonly body: (act: ActEnvelope) => unknown;
  readonly children: (errors: FormErrors) => ReactNode;
};

/** A page for one act on a criminal file: fields from top to bottom, who sees it beside them, then back. */
export function ActPage<Value extends object>(
  props: ActOf<Value> & {
    readonly title: string;
    readonly tab: string;
    readonly lead?: ReactNode;
    readonly note?: ReactNode;
    /** What is read once more before it is signed: shown in place of the fields when they have no errors. */
    readonly check?: { readonly button: Message; readonly title: Message; readonly rows: readonly CheckRow[] };
    /** Back to the board of this person; otherwise to the file. */
    readonly party?: string | undefined;
    /** Back to the page of this piece of evidence. */
    readonly item?: string;
    /** Back to the sealed packages, or to what was disclosed to the defence. */
    readonly back?: 'packages' | 'disclosed';
  },
): ReactElement {
  const { file, title, tab, lead, note, party, item, back: page, check, children } = props;
  const say = useText();
  const navigate = useNavigate();
  const sending = useSending(props);
  const { draft } = props;
  const kept = useKeptDraft<Value>({
    part: 'form',
    ...draft,
    command: sending.command,
    title: tab,
  });
  const isAtRisk = sending.unsent && kept.isAtRisk;
  useHoldsDraft(isAtRisk && sending.command.act === null);
  const reading = useCheckStep(check !== undefined && props.errors.length === 0 && sending.errors.summary.length === 0);
  const params = { id: file.id };
  const back = item
    ? ({ to: '/app/investigations/$id/evidence/item', params, search: { about: item } } as const)
    : page
      ? ({ to: `/app/investigations/$id/${page}`, params } as const)
      : party === undefined
        ? ({ to: '/app/investigations/$id', params } as const)
        : ({ to: '/app/elements/$id', params, search: { party } } as const);
  if (sending.sent) return <GoTo go={() => navigate(back)} />;
  const { errors, command } = sending;
  const checking = check && reading.isOpen ? check : null;
  return (
    <>
      <BackToFile file={file} />
      <PageHeading tab={tab} hasErrors={errors.summary.length > 0}>
        {title}
      </PageHeading>
      {lead && <p className="lead">{lead}</p>}
      <div className="form-page">
        <aside className="form-aside">
          <VisibilityStrip of={file.visibility} />
          {note}
        </aside>
        <ActForm
          layout="page"
          sections
          command={command}
          errors={errors}
          send={async () => {
            if (!check || checking) {
              if (await sending.send()) kept.sent();
            } else if (errors.attempt()) reading.open();
          }}
          kept={kept}
          button={say(check && !checking ? check.button : props.sendText, props.sendValues)}
          more={
            <Link className="button plain" {...back}>
              {say(cancel)}
            </Link>
          }
        >
          {checking ? (
            <CheckList title={say(checking.title)} rows={checking.rows} change={reading.change} />
          ) : (
            children(errors)
          )}
        </ActForm>
      </div>
      <LeaveGuard unsent={isAtRisk} />
    </>
  );
}

type Small<Value extends object> = ActOf<Value> & { readonly summary: string; readonly onSent?: () => void };

/** A small act right on a page: it unfolds, and folds again when it has been sent. */
export function ActHere<Value extends object>(props: Small<Value>): ReactElement {
  const [open, setOpen] = useState(false);
  return (
    <details className="act-here not-on-paper" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{props.summary}</summary>
      {open && <HereForm {...props} close={() => setOpen(false)} />}
    </details>
  );
}

function HereForm<Value extends object>(props: Small<Value> & { readonly close: () => void }): ReactElement {
  const say = useText();
  const { children, summary, onSent, close, draft, verb } = props;
  const sending = useSending(props);
  const { errors, command } = sending;
  const kept = useKeptDraft<Value>({ part: verb.replaceAll('.', '-'), ...draft, command, title: summary });
  useHoldsDraft(sending.unsent && kept.isAtRisk && command.act === null);
  return (
    <ActForm
      command={command}
      errors={errors}
      send={async () => {
        if (!(await sending.send())) return;
        kept.sent();
        close();
        onSent?.();
      }}
      button={say(props.sendText, props.sendValues)}
      look="ordinary"
      kept={kept}
    >
      {children(errors)}
    </ActForm>
  );
}

function useSending<Value extends object>({
  file,
  verb,
  errors: found,
  unsent,
  label,
  done,
  body,
  stays,
}: ActOf<Value>) {
  const command = useFileCommand();
  const [sent, setSent] = useState(false);
  const errors = useFormErrors(found);
  const holds = unsent && !sent;

  /** Whether it has arrived. */
  async function send(): Promise<boolean> {
    if (!errors.attempt()) return false;
    const undo = stays ? {} : { undo: undoEntry(pathOf('investigation.withdraw', file.id)) };
    const outcome = await command.send({ path: pathOf(verb, file.id), label, done, body, ...undo });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
    if (outcome.kind !== 'done') return false;
    setSent(true);
    return true;
  }

  return {
    command,
    errors,
    sent,
    unsent: holds,
    send,
  };
}
