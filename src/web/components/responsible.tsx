import { type ReactElement, useEffect, useId, useState } from 'react';
import { useDrafted } from '../drafts/use-drafted.ts';
import { ActForm } from '../form/act-form.tsx';
import { wrong } from '../form/draft-error.ts';
import { useFormErrors } from '../form/form-errors.ts';
import { useFormats } from '../formats.ts';
import type { Command } from '../sending/command.ts';
import { useText } from '../text.tsx';
import { ChoiceGroup } from './choice-group.tsx';
import * as texts from './responsible-messages.ts';
import { TextArea } from './text-field.tsx';
import './responsible.css';

/** When a person is away, and who stands in. */
export type Away = { readonly from: string; readonly to: string | null; readonly deputy: string | null };

/** Who is responsible, and who could be; no one where the reader may not change it. */
type ResponsibleShown = {
  readonly name: string;
  readonly isMe: boolean;
  readonly hasLeft: boolean;
  readonly since: string;
  readonly by: string | null;
  readonly away: Away | null;
  readonly couldTake: readonly {
    readonly id: string;
    readonly name: string;
    readonly isMe: boolean;
    readonly away: Away | null;
  }[];
};

type ResponsibleProps = {
  readonly of: ResponsibleShown;
  /** Where the command of this kind of matter is sent. */
  readonly path: string;
  readonly command: Command<unknown>;
};

/** When a person is away, and who stands in for them. */
export function useAway(): (away: Away) => string {
  const say = useText();
  const { day } = useFormats();
  const shown = (at: string): string => day(new Date(`${at}T12:00:00Z`));
  return ({ from, to, deputy }) =>
    [
      say(texts.away, { open: to === null ? 'yes' : 'no', from: shown(from), to: to === null ? '' : shown(to) }),
      deputy === null ? say(texts.noDeputy) : say(texts.deputy, { name: deputy }),
    ].join('. ');
}

/** Who answers for a matter, on its page; and the change, for those who may. */
export function Responsible({ of, path, command }: ResponsibleProps): ReactElement {
  const say = useText();
  const { day } = useFormats();
  const away = useAway();
  const heading = useId();
  const date = day(new Date(of.since));
  return (
    <section className="block responsible" aria-labelledby={heading}>
      <h2 id={heading}>{say(texts.title)}</h2>
      {of.hasLeft ? (
        <p className="notice">{say(texts.left, { name: of.name })}</p>
      ) : (
        <p>
          <b>{of.isMe ? say(texts.you) : of.name}</b>
        </p>
      )}
      <p className="small quiet">
        {of.by === null ? say(texts.since, { date }) : say(texts.sinceBy, { date, name: of.by })}
      </p>
      {of.away && <p className="small">{away(of.away)}</p>}
      {of.couldTake.length > 0 && <Change key={of.since} of={of} path={path} command={command} />}
    </section>
  );
}

function Change({ of, path, command: plain }: ResponsibleProps): ReactElement {
  const say = useText();
  const away = useAway();
  const id = useId();
  const only = of.couldTake.length === 1 ? (of.couldTake[0]?.id ?? '') : '';
  const [to, setTo] = useState(only);
  const [reason, setReason] = useState('');
  const label = of.hasLeft && of.couldTake.every(({ isMe }) => isMe) ? texts.take : texts.change;
  const { command, kept } = useDrafted(plain, {
    part: 'responsible',
    title: say(label),
    value: { to, reason },
    put: (was) => {
      if (of.couldTake.some((one) => one.id === was.to)) setTo(was.to);
      setReason(was.reason);
    },
  });
  // A draft from before is seen without looking for it.
  const [isOpen, setOpen] = useState(false);
  const isOffered = kept.state.is === 'offered';
  useEffect(() => {
    if (isOffered) setOpen(true);
  }, [isOffered]);
  const errors = useFormErrors([
    ...(to === '' ? [wrong('responsible-to', texts.toMissing)] : []),
    ...(reason.trim().length > 300 ? [wrong('responsible-reason', texts.reasonLong)] : []),
  ]);

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path,
      label: texts.sending,
      done: texts.done,
      body: (act) => ({ act, to, reason: reason.trim() || null }),
    });
    if (outcome.kind === 'refused')
      errors.refused(outcome.refused.fields.map((field) => ({ ...field, path: `responsible-${field.path}` })));
  }

  return (
    <details className="not-on-paper" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary id={id}>{say(label)}</summary>
      <ActForm
        kept={kept}
        command={command}
        errors={errors}
        send={send}
        button={say(label)}
        labelledBy={id}
        look="ordinary"
        effect={say(texts.effect)}
      >
        <ChoiceGroup
          id="responsible-to"
          label={say(texts.to)}
          error={errors.at('responsible-to')}
          value={to}
          onChange={setTo}
          lines={of.couldTake.map((one) => ({
            value: one.id,
            label: one.isMe ? say(texts.you) : one.name,
            detail: one.away ? away(one.away) : undefined,
          }))}
        />
        <TextArea
          id="responsible-reason"
          label={say(texts.reason)}
          value={reason}
          onChange={setReason}
          error={errors.at('responsible-reason')}
          maxLength={300}
          optional
        />
      </ActForm>
    </details>
  );
}
