import { type ReactElement, type ReactNode, useState } from 'react';
import type { Message } from '../../../kernel/message.ts';
import { SelectField } from '../../../web/components/select-field.tsx';
import { TextField } from '../../../web/components/text-field.tsx';
import { undoEntry } from '../../../web/components/withdraw-entry.tsx';
import { useHoldsDraft } from '../../../web/draft.ts';
import { type KeptDraft, useKeptDraft } from '../../../web/drafts/use-kept-draft.ts';
import { ActForm } from '../../../web/form/act-form.tsx';
import type { DraftError } from '../../../web/form/draft-error.ts';
import { type FormErrors, useFormErrors } from '../../../web/form/form-errors.ts';
import type { Command } from '../../../web/sending/command.ts';
import { useText } from '../../../web/text.tsx';
import { answersAfter, type VisitAnswer, type VisitShown } from '../schema.ts';
import { useVisitCommand } from './api.ts';
import * as texts from './visit-messages.ts';
import { answerWords } from './visit-words.ts';

const late = (path: string, text: Message): DraftError => ({ path, text, early: false });

/** What is owed next, and only that: Monday acts as long as one is missing, then the answers that can be asked for today. */
export function VisitForms({ of }: { of: VisitShown }): ReactElement | null {
  const undecided = of.seats.filter(({ taken, mondayAct }) => taken && mondayAct === null);
  const open = of.seats.flatMap((seat) =>
    seat.mondayAct === null
      ? []
      : seat.checks
          .filter(({ due, answer }) => due && (answer === null || answer === 'no-answer'))
          .map(({ after }) => ({ seat, after })),
  );
  if (undecided.length > 0 && of.may.includes('visit.monday-act')) return <MondayForm of={of} />;
  if (open.length > 0 && of.may.includes('visit.check')) return <CheckForm of={of} open={open} />;
  return null;
}

function Form(props: {
  title: Message;
  button: Message;
  errors: FormErrors;
  command: Command<VisitAnswer>;
  send: () => Promise<void>;
  kept: KeptDraft;
  children: ReactNode;
}): ReactElement {
  const say = useText();
  const { errors, command } = props;
  return (
    <ActForm
      command={command}
      errors={errors}
      send={props.send}
      kept={props.kept}
      button={say(props.button)}
      className="programme-form"
      title={<h2>{say(props.title)}</h2>}
    >
      {props.children}
    </ActForm>
  );
}

const emptyMonday = { seat: '', says: '' };

function MondayForm({ of }: { of: VisitShown }): ReactElement {
  const say = useText();
  const command = useVisitCommand();
  const [draft, setDraft] = useState(emptyMonday);
  const { seat, says } = draft;
  const setSeat = (chosen: string): void => setDraft({ ...draft, seat: chosen });
  const setSays = (written: string): void => setDraft({ ...draft, says: written });
  const kept = useKeptDraft({
    command,
    part: 'monday',
    title: say(texts.writeMonday),
    empty: emptyMonday,
    value: draft,
    put: setDraft,
  });
  useHoldsDraft(kept.isAtRisk && !command.onItsWay);
  const errors = useFormErrors([
    ...(seat === '' ? [late('seat', texts.whoseError)] : []),
    ...(says.trim() === '' ? [late('says', texts.whatError)] : []),
  ]);

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: `/api/visits/${of.id}/monday-act`,
      label: texts.writingMonday,
      done: texts.wroteMonday,
      body: (act) => ({ act, seat, says: says.trim() }),
      undo: undoEntry(`/api/visits/${of.id}/withdraw`),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
    if (outcome.kind === 'done') {
      kept.sent();
      setDraft(emptyMonday);
    }
  }

  return (
    <Form title={texts.writeMonday} button={texts.sendMonday} {...{ errors, command, send, kept }}>
      <SelectField
        id="seat"
        label={say(texts.whose)}
        value={seat}
        onChange={setSeat}
        error={errors.at('seat')}
        choices={of.seats
          .filter(({ taken, mondayAct }) => taken && mondayAct === null)
          .map(({ id, says: name }) => ({ value: id, label: name }))}
      />
      <TextField
        id="says"
        label={say(texts.whatMonday)}
        hint={say(texts.whatHint)}
        maxLength={300}
        value={says}
        onChange={setSays}
        error={errors.at('says')}
      />
    </Form>
  );
}

const whole = (text: string): boolean => /^\d{1,5}$/.test(text.trim());

const emptyCheck = { which: '', answer: '', done: '', all: '', note: '' };

function CheckForm(props: {
  of: VisitShown;
  open: readonly { seat: VisitShown['seats'][number]; after: 3 | 6 }[];
}): ReactElement {
  const say = useText();
  const command = useVisitCommand();
  const [draft, setDraft] = useState(emptyCheck);
  const { which, answer, done, all, note } = draft;
  const change = (part: Partial<typeof emptyCheck>): void => setDraft({ ...draft, ...part });
  const kept = useKeptDraft({
    command,
    part: 'check',
    title: say(texts.writeCheck),
    empty: emptyCheck,
    value: draft,
    put: setDraft,
  });
  useHoldsDraft(kept.isAtRisk && !command.onItsWay);
  const chosen = props.open.find(({ seat, after }) => `${seat.id} ${after}` === which);
  const counted = done.trim() !== '' || all.trim() !== '';
  const errors = useFormErrors([
    ...(chosen ? [] : [late('which', texts.whichError)]),
    ...(answer === '' ? [late('answer', texts.answerError)] : []),
    ...(counted && !(whole(done) && whole(all)) ? [late('count.done', texts.countError)] : []),
  ]);

  async function send(): Promise<void> {
    if (!errors.attempt() || !chosen) return;
    const count = counted ? { done: Number(done), of: Number(all) } : null;
    const outcome = await command.send({
      path: `/api/visits/${props.of.id}/check`,
      label: texts.writingCheck,
      done: texts.wroteCheck,
      body: (act) => ({ act, seat: chosen.seat.id, after: chosen.after, answer, count, note: note.trim() || null }),
      undo: undoEntry(`/api/visits/${props.of.id}/withdraw`),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
    if (outcome.kind === 'done') {
      kept.sent();
      setDraft(emptyCheck);
    }
  }

  return (
    <Form title={texts.writeCheck} button={texts.sendCheck} {...{ errors, command, send, kept }}>
      <SelectField
        id="which"
        label={say(texts.which)}
        value={which}
        onChange={(value) => change({ which: value, answer: '' })}
        error={errors.at('which')}
        choices={props.open.map(({ seat, after }) => ({
          value: `${seat.id} ${after}`,
          label: say(texts.whichLine, { name: seat.says, after }),
        }))}
      />
      <SelectField
        id="answer"
        label={say(texts.answerLabel)}
        value={answer}
        onChange={(value) => change({ answer: value })}
        error={errors.at('answer')}
        choices={answersAfter[chosen?.after ?? 6].map((value) => ({ value, label: say(answerWords[value]) }))}
      />
      <div className="field-row">
        <TextField
          id="count.done"
          optional
          label={say(texts.countDone)}
          width="short"
          inputMode="numeric"
          value={done}
          onChange={(value) => change({ done: value })}
          error={errors.at('count.done')}
        />
        <TextField
          id="count.of"
          optional
          label={say(texts.countAll)}
          width="short"
          inputMode="numeric"
          value={all}
          onChange={(value) => change({ all: value })}
        />
      </div>
      <TextField
        id="note"
        optional
        label={say(texts.noteLabel)}
        maxLength={300}
        value={note}
        onChange={(value) => change({ note: value })}
      />
    </Form>
  );
}
