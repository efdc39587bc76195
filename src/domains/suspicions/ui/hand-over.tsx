import phone from '@phosphor-icons/core/regular/phone.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { newId } from '../../../web/act-envelope.ts';
import { Button } from '../../../web/components/button.tsx';
import { ErrorSummary } from '../../../web/components/error-summary.tsx';
import { Forbidden } from '../../../web/components/failure-state.tsx';
import { Icon } from '../../../web/components/icon.tsx';
import { LeaveGuard } from '../../../web/components/leave-guard.tsx';
import { Loading } from '../../../web/components/loading.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { Sending } from '../../../web/components/sending.tsx';
import { VisibilityStrip } from '../../../web/components/visibility-strip.tsx';
import { useHoldsDraft } from '../../../web/draft.ts';
import { useFormErrors } from '../../../web/form/form-errors.ts';
import { GoTo } from '../../../web/form/go-to.tsx';
import { Refusal } from '../../../web/form/refusal.tsx';
import { useFormats } from '../../../web/formats.ts';
import { sendingNow } from '../../../web/messages.ts';
import { useText } from '../../../web/text.tsx';
import { useMay, useSession } from '../../access/ui/public.tsx';
import { chosenIn, passOnErrors } from '../../disclosures/ui/public.tsx';
import type { VisitShown } from '../../inspections/public.ts';
import { visitQuery } from '../../inspections/ui/public.tsx';
import { recipientsQuery, useSuspicionCommand } from './api.ts';
import { draftOfVisit } from './from-visit.ts';
import { addressesOf, emptyHandOver, type HandOverDraft, handOverErrors, handOverOf } from './hand-over-draft.ts';
import { HandOverFields } from './hand-over-fields.tsx';
import * as texts from './hand-over-messages.ts';
import { handOverTitle } from './menu-messages.ts';
import { visitSearch } from './visit-search.ts';

const route = getRouteApi('/app/suspicions/new');

/** Hand a suspicion over: one page from top to bottom, made for a phone in a hand. */
export default function HandOver(): ReactElement {
  const say = useText();
  const { time } = useFormats();
  const may = useMay('suspicion.hand-over');
  const { visit } = visitSearch(route.useSearch());
  const seen = useQuery({ ...visitQuery(visit ?? ''), enabled: may && visit !== undefined });
  if (may && visit !== undefined && seen.isPending) return <Loading lines={8} />;
  if (may && seen.data)
    return <HandOverForm first={draftOfVisit(seen.data, (at) => time(new Date(at)))} fromVisit={seen.data} />;
  if (may) return <HandOverForm first={emptyHandOver} fromVisit={null} />;
  return (
    <>
      <PageHeading tab={say(handOverTitle)}>{say(handOverTitle)}</PageHeading>
      <Forbidden />
    </>
  );
}

/** `first`: what the form begins with, which somebody can change before it is sent. */
function HandOverForm(props: { first: HandOverDraft; fromVisit: VisitShown | null }): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const command = useSuspicionCommand();
  const [first] = useState(props.first);
  const [draft, setDraft] = useState(first);
  const [suspicion] = useState(newId);
  const [done, setDone] = useState(false);
  const recipients = useQuery(
    recipientsQuery(draft.consent === 'yes' && draft.about === 'person' ? 'yes' : 'not-asked'),
  );
  const addresses = addressesOf(draft, recipients.data?.items ?? [], say(texts.groundCannotCarry));
  const errors = useFormErrors(handOverErrors(draft, passOnErrors({ ...draft, facts: ['about'] }, addresses)));
  const chosen = chosenIn({ ...draft, facts: [] }, addresses);
  const { address } = chosen;
  const unsent = !done && draft !== first;
  useHoldsDraft(unsent && command.act === null);
  const change = (part: Partial<HandOverDraft>): void => setDraft({ ...draft, ...part });

  async function send(): Promise<void> {
    const told = handOverOf(draft, chosen);
    if (!errors.attempt() || !told) return;
    const outcome = await command.send({
      path: '/api/suspicions/hand-over',
      label: texts.sending,
      done: texts.done,
      body: (act) => ({ act, suspicion, ...told, ...(props.fromVisit ? { visit: props.fromVisit.id } : {}) }),
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
      {props.fromVisit && <p>{say(texts.fromVisit, { place: props.fromVisit.workplace.name })}</p>}
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
            <HandOverFields
              draft={draft}
              change={change}
              errors={errors}
              recipients={recipients}
              addresses={addresses}
            />
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
