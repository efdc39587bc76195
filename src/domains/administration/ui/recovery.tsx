import { type ReactElement, useState } from 'react';
import { Button } from '../../../web/components/button.tsx';
import { Sending } from '../../../web/components/state/sending.tsx';
import { TextField } from '../../../web/components/text-field.tsx';
import { useDrafted } from '../../../web/drafts/use-drafted.ts';
import { textErrors } from '../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../web/form/form-errors.ts';
import { Refusal } from '../../../web/form/refusal.tsx';
import { useFormats } from '../../../web/formats.ts';
import { useText } from '../../../web/text.tsx';
import type { InvitedAnswer, PersonShown } from '../schema.ts';
import { pathTo, useInviteCommand, usePersonCommand } from './api.ts';
import { FoldedForm } from './folded-form.tsx';
import { changing } from './person-messages.ts';
import * as texts from './recovery-messages.ts';

/** A person who has lost every way to sign in: one administrator requests it, and another confirms or declines. */
export function Recovery({
  of,
  made,
}: {
  of: PersonShown;
  made: (answer: InvitedAnswer) => void;
}): ReactElement | null {
  if (of.recovery) return <Waiting of={of} recovery={of.recovery} made={made} />;
  return of.may.includes('account.ask-recovery') && of.signIn.identities + of.signIn.passkeys > 0 ? (
    <Request of={of} />
  ) : null;
}

function Request({ of }: { of: PersonShown }): ReactElement {
  const say = useText();
  const plain = usePersonCommand();
  const [reason, setReason] = useState('');
  const { command, kept } = useDrafted(plain, {
    part: 'recovery',
    title: say(texts.title),
    value: { reason },
    put: (typed) => setReason(typed.reason),
  });
  const errors = useFormErrors(textErrors('recovery-reason', reason, 300, texts.reasonMissing));
  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    await command.send({
      path: pathTo('recovery', of.id),
      label: changing,
      done: texts.asked,
      body: (act) => ({ act, reason }),
    });
  }
  return (
    <FoldedForm
      kept={kept}
      title={say(texts.title)}
      note={<p className="quiet">{say(texts.note)}</p>}
      command={command}
      errors={errors}
      send={send}
    >
      <TextField
        id="recovery-reason"
        label={say(texts.reason)}
        hint={say(texts.reasonHint)}
        value={reason}
        onChange={setReason}
        error={errors.at('recovery-reason')}
        maxLength={300}
      />
    </FoldedForm>
  );
}

function Waiting(props: {
  of: PersonShown;
  recovery: NonNullable<PersonShown['recovery']>;
  made: (answer: InvitedAnswer) => void;
}): ReactElement {
  const { of, recovery, made } = props;
  const say = useText();
  const { date, time } = useFormats();
  const confirming = useInviteCommand();
  const declining = usePersonCommand();
  const at = (moment: string): string => `${date(new Date(moment))} ${time(new Date(moment))}`;
  async function confirm(): Promise<void> {
    const outcome = await confirming.send({
      path: pathTo('recovery/confirm', of.id),
      label: changing,
      done: null,
      body: (act) => ({ act }),
    });
    if (outcome.kind === 'done') made(outcome.answer);
  }
  const decline = () =>
    declining.send({
      path: pathTo('recovery/decline', of.id),
      label: changing,
      done: texts.declined,
      body: (act) => ({ act }),
    });
  const isOnItsWay = confirming.onItsWay || declining.onItsWay;
  const mayConfirm = of.may.includes('account.confirm-recovery');
  return (
    <div className="notice">
      <p>{say(texts.waits, { name: recovery.byName, at: at(recovery.at), until: at(recovery.until) })}</p>
      <p id="recovery-note">
        {mayConfirm
          ? say(texts.confirmNote)
          : recovery.isByOneself
            ? say(texts.waitsForAnother)
            : say(texts.notByYou, { name: recovery.byName })}
      </p>
      <Refusal of={confirming.refused ?? declining.refused} />
      <Sending act={confirming.act ?? declining.act} />
      <div className="actions">
        {mayConfirm && (
          <Button look="primary" barred={isOnItsWay} reason="recovery-note" onClick={() => void confirm()}>
            {say(texts.confirm)}
          </Button>
        )}
        {of.may.includes('account.decline-recovery') && (
          <Button barred={isOnItsWay} onClick={() => void decline()}>
            {say(texts.decline)}
          </Button>
        )}
      </div>
    </div>
  );
}
