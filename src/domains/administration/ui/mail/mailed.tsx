import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { useDrafted } from '../../../../web/drafts/use-drafted.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import { useSession } from '../../../access/ui/public.tsx';
import type { PersonShown } from '../../schema.ts';
import { pathTo, personQuery, useInviteCommand } from '../api.ts';
import { FoldedForm } from '../folded-form.tsx';
import { changing } from '../person-messages.ts';
import { errorsInMail, mailIn } from './mail-draft.ts';
import { MailFields } from './mail-fields.tsx';
import * as texts from './messages.ts';
import { troubleNames } from './trouble-messages.ts';

/** What an administrator sees to now stands at the head of the page. */
export const isPressing = ({ needs }: PersonShown): boolean =>
  needs.includes('came-by-mail') || needs.includes('mail-failed');

/** What came of an invitation that went by mail, while its person has not come in; and then, that someone asks them. */
export function Mailed({ of }: { of: PersonShown }): ReactElement | null {
  const say = useText();
  const { date, time } = useFormats();
  const client = useQueryClient();
  const { mailed } = of;
  if (of.needs.includes('came-by-mail')) {
    return (
      <div className="notice mail-state">
        <p>{say(texts.confirmNote)}</p>
        <p>
          <Link to="/app/administration/review">{say(texts.toReview)}</Link>
        </p>
      </div>
    );
  }
  if (!mailed || of.signIn.identities + of.signIn.passkeys > 0) return null;
  const { address, sentAt, failedAt, trouble, madeAt } = mailed;
  const at = (moment: string): string => `${date(new Date(moment))} ${time(new Date(moment))}`;
  if (sentAt) return <p>{say(texts.sent, { address, at: at(sentAt) })}</p>;
  const why = say(troubleNames[trouble ?? 'other']);
  if (failedAt) return <p className="notice mail-state">{say(texts.failed, { address, why })}</p>;
  return (
    <div role="status">
      <p>{trouble ? say(texts.delayed, { address, why }) : say(texts.waits, { address, at: at(madeAt) })}</p>
      <div className="actions">
        <Button onClick={() => void client.invalidateQueries({ queryKey: personQuery(of.id).queryKey })}>
          {say(texts.lookAgain)}
        </Button>
      </div>
    </div>
  );
}

/** A new invitation by mail, for a person who has not come in yet. */
export function SendAgain({ of }: { of: PersonShown }): ReactElement {
  const say = useText();
  const session = useSession();
  const plain = useInviteCommand();
  const [draft, setDraft] = useState({
    address: of.mailed?.address ?? '',
    language: of.mailed?.language ?? session.language,
  });
  const { command, kept } = useDrafted(plain, {
    part: 'send-again',
    title: say(texts.resend),
    value: draft,
    put: setDraft,
  });
  const errors = useFormErrors(errorsInMail(draft));
  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: pathTo('invitation', of.id),
      label: changing,
      done: null,
      body: (act) => ({ act, mail: mailIn(draft) }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }
  return (
    <FoldedForm
      kept={kept}
      title={say(texts.resend)}
      note={<p className="quiet">{say(texts.byMailNote)}</p>}
      command={command}
      errors={errors}
      send={send}
    >
      <MailFields draft={draft} change={setDraft} errors={errors} />
    </FoldedForm>
  );
}
