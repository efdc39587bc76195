import { type ReactElement, useState } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { useDrafted } from '../../../../web/drafts/use-drafted.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import { useSession } from '../../../access/ui/public.tsx';
import type { PersonShown } from '../../schema.ts';
import { pathTo, usePersonCommand } from '../api.ts';
import { FoldedForm } from '../folded-form.tsx';
import { changing } from '../person-messages.ts';
import { errorsInMail, mailIn } from './mail-draft.ts';
import { MailFields } from './mail-fields.tsx';
import * as texts from './messages.ts';

/** Where a person is told of changes of their sign-in, which an administrator enters, changes or removes; their own under My sign-in. */
export function AdministeredAddress({ of }: { of: PersonShown }): ReactElement | null {
  const say = useText();
  const { date } = useFormats();
  const command = usePersonCommand();
  const { toldAt } = of;
  if (!of.mails && !toldAt) return null;
  const put = (told: object | null) =>
    command.send({
      path: pathTo('mail-address', of.id),
      label: changing,
      done: told ? texts.toldSet : texts.toldRemoved,
      body: (act) => ({ act, told }),
    });
  const since = toldAt?.isConfirmed ? texts.toldConfirmed : texts.toldGiven;
  return (
    <>
      {toldAt ? (
        <p>
          {say(texts.told, { address: toldAt.address })}{' '}
          <span className="quiet">{say(since, { day: date(new Date(toldAt.since)) })}</span>
        </p>
      ) : (
        <p className="unknown">{say(texts.toldNowhere)}</p>
      )}
      {of.may.includes('account.set-mail') && (
        <>
          {of.mails && !of.hasEnded && <SetTold key={toldAt?.since} of={of} put={put} command={command} />}
          {toldAt && (
            <div className="actions">
              <Button barred={command.onItsWay} onClick={() => void put(null)}>
                {say(texts.removeTold)}
              </Button>
            </div>
          )}
        </>
      )}
    </>
  );
}

function SetTold(props: {
  of: PersonShown;
  command: ReturnType<typeof usePersonCommand>;
  put: (told: object) => ReturnType<ReturnType<typeof usePersonCommand>['send']>;
}): ReactElement {
  const { of, command, put } = props;
  const say = useText();
  const session = useSession();
  const [draft, setDraft] = useState({ address: '', language: of.toldAt?.language ?? session.language });
  const title = say(of.toldAt ? texts.setTold : texts.addTold);
  const { kept } = useDrafted(command, { part: 'told', title, value: draft, put: setDraft });
  const errors = useFormErrors(errorsInMail(draft, 'told'));
  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await put(mailIn(draft));
    if (outcome.kind === 'done') kept.sent();
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }
  return (
    <FoldedForm title={title} kept={kept} command={command} errors={errors} send={send}>
      <MailFields draft={draft} change={setDraft} errors={errors} its="told" />
    </FoldedForm>
  );
}
