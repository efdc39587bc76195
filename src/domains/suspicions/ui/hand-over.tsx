import phone from '@phosphor-icons/core/regular/phone.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { newId } from '../../../web/act-envelope.ts';
import { Button } from '../../../web/components/button.tsx';
import { ErrorSummary } from '../../../web/components/error-summary.tsx';
import { Forbidden } from '../../../web/components/failure-state.tsx';
import { Icon } from '../../../web/components/icon.tsx';
import { LeaveGuard } from '../../../web/components/leave-guard.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { Sending } from '../../../web/components/sending.tsx';
import { VisibilityStrip } from '../../../web/components/visibility-strip.tsx';
import { useHoldsDraft } from '../../../web/draft.ts';
import { useFormErrors } from '../../../web/form/form-errors.ts';
import { GoTo } from '../../../web/form/go-to.tsx';
import { Refusal } from '../../../web/form/refusal.tsx';
import { sendingNow } from '../../../web/messages.ts';
import { useText } from '../../../web/text.tsx';
import { useMay, useSession } from '../../access/ui/public.tsx';
import { chosenIn, passOnErrors } from '../../disclosures/ui/public.tsx';
import { recipientsQuery, useSuspicionCommand } from './api.ts';
import { emptyHandOver, type HandOverDraft, handOverErrors, handOverOf } from './hand-over-draft.ts';
import { HandOverFields } from './hand-over-fields.tsx';
import * as texts from './hand-over-messages.ts';
import { handOverTitle } from './menu-messages.ts';

/** Hand a suspicion over: one page from top to bottom, made for a phone in a hand. */
export default function HandOver(): ReactElement {
  const say = useText();
  if (useMay('suspicion.hand-over')) return <HandOverForm />;
  return (
    <>
      <PageHeading tab={say(handOverTitle)}>{say(handOverTitle)}</PageHeading>
      <Forbidden />
    </>
  );
}

function HandOverForm(): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const command = useSuspicionCommand();
  const [draft, setDraft] = useState(emptyHandOver);
  const [suspicion] = useState(newId);
  const [done, setDone] = useState(false);
  const recipients = useQuery(
    recipientsQuery(draft.consent === 'yes' && draft.about === 'person' ? 'yes' : 'not-asked'),
  );
  const addresses = recipients.data?.items ?? [];
  const errors = useFormErrors(handOverErrors(draft, passOnErrors({ ...draft, facts: ['about'] }, addresses)));
  const chosen = chosenIn({ ...draft, facts: [] }, addresses);
  const { address } = chosen;
  const unsent = !done && draft !== emptyHandOver;
  useHoldsDraft(unsent && command.act === null);
  const change = (part: Partial<HandOverDraft>): void => setDraft({ ...draft, ...part });

  async function send(): Promise<void> {
    const told = handOverOf(draft, chosen);
    if (!errors.attempt() || !told) return;
    const outcome = await command.send({
      path: '/api/suspicions/hand-over',
      label: texts.sending,
      done: texts.done,
      body: (act) => ({ act, suspicion, ...told }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
    if (outcome.kind === 'done') setDone(true);
  }

  if (done) return <GoTo go={() => navigate({ to: '/app/suspicions/$id', params: { id: suspicion } })} />;
  return (
    <>
      <p className="identity">
        <span>
          <Icon of={phone} />
          {say(texts.dangerNow)}
        </span>
      </p>
      <PageHeading tab={say(handOverTitle)} hasErrors={errors.summary.length > 0}>
        {say(handOverTitle)}
      </PageHeading>
      <p className="lead">{say(texts.lead)}</p>
      <div className="form-page">
        <WhoSees recipient={address?.unitName} />
        <form
          className="form-body"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (!command.onItsWay) void send();
          }}
        >
          <ErrorSummary errors={errors.summary} tries={errors.tries} />
          <Refusal of={command.refused} />
          <div inert={command.onItsWay}>
            <HandOverFields draft={draft} change={change} errors={errors} recipients={recipients} />
          </div>
          <div className="form-send">
            <Sending act={command.act} />
            <div className="actions">
              <Button type="submit" look="primary" barred={command.onItsWay}>
                {command.sending
                  ? say(sendingNow)
                  : address
                    ? say(texts.sendTo, { unit: address.unitName })
                    : say(texts.send)}
              </Button>
            </div>
            <p className="small quiet">{say(texts.sendNote)}</p>
          </div>
        </form>
      </div>
      <LeaveGuard unsent={unsent} />
    </>
  );
}

/** Who will see what is about to be handed over, and who will not. */
function WhoSees({ recipient }: { recipient: string | undefined }): ReactElement {
  const say = useText();
  const { unit } = useSession();
  const strip = {
    sees: [recipient ? say(texts.sees, { own: unit.name, recipient }) : say(texts.seesOwn, { own: unit.name })],
    doesNotSee: [say(texts.seesNot)],
    why: say(texts.seesWhy),
    state: 'shared' as const,
  };
  return (
    <aside className="form-aside" aria-label={say(texts.seesTitle)}>
      <VisibilityStrip of={strip} title={say(texts.seesTitle)} titleShown />
    </aside>
  );
}
