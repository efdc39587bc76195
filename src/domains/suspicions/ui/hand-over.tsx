import phone from '@phosphor-icons/core/regular/phone.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { Icon } from '../../../web/components/icon.tsx';
import { LeaveGuard } from '../../../web/components/leave-guard.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { Forbidden } from '../../../web/components/state/failure-state.tsx';
import { Fetched } from '../../../web/components/state/fetched.tsx';
import { VisibilityStrip } from '../../../web/components/visibility-strip.tsx';
import { useHoldsDraft } from '../../../web/draft.ts';
import { useKeptDraft } from '../../../web/drafts/use-kept-draft.ts';
import { ActForm } from '../../../web/form/act-form.tsx';
import { useFormErrors } from '../../../web/form/form-errors.ts';
import { GoTo } from '../../../web/form/go-to.tsx';
import { useFormats } from '../../../web/formats.ts';
import { newId } from '../../../web/sending/act-envelope.ts';
import { useText } from '../../../web/text.tsx';
import { useMay, useSession } from '../../access/ui/public.tsx';
import { chosenIn, passOnErrors } from '../../disclosures/ui/public.tsx';
import type { VisitShown } from '../../inspections/public.ts';
import { visitQuery } from '../../inspections/ui/public.tsx';
import type { SuspicionShown } from '../shown-schema.ts';
import { recipientsQuery, suspicionQuery, useSuspicionCommand } from './api.ts';
import { draftOfVisit } from './from-visit.ts';
import { addressesOf, emptyHandOver, type HandOverDraft, handOverErrors, handOverOf } from './hand-over-draft.ts';
import { HandOverFields } from './hand-over-fields.tsx';
import * as texts from './hand-over-messages.ts';
import { handOverTitle } from './menu-messages.ts';
import { draftOfEarlier } from './replies/from-earlier.ts';
import * as insteadTexts from './replies/instead-messages.ts';
import { visitSearch } from './visit-search.ts';

const route = getRouteApi('/app/suspicions/new');

/** Hand a suspicion over: one page from top to bottom, made for a phone in a hand. */
export default function HandOver(): ReactElement {
  const say = useText();
  const { time } = useFormats();
  const may = useMay('suspicion.hand-over');
  const { visit, instead, unit } = visitSearch(route.useSearch());
  const seen = useQuery({ ...visitQuery(visit ?? ''), enabled: may && visit !== undefined });
  // Without the visit the form would begin empty, and would not be led back to it.
  if (may && visit !== undefined)
    return (
      <Fetched of={seen} title={say(handOverTitle)}>
        {(found) => (
          <HandOverForm first={draftOfVisit(found, (at) => time(new Date(at)))} fromVisit={found} instead={null} />
        )}
      </Fetched>
    );
  if (may && instead !== undefined) return <HandOverInstead of={instead} unit={unit ?? null} />;
  if (may) return <HandOverForm first={emptyHandOver} fromVisit={null} instead={null} />;
  return (
    <>
      <PageHeading tab={say(handOverTitle)}>{say(handOverTitle)}</PageHeading>
      <Forbidden />
    </>
  );
}

/** The form for another unit, filled in from the hand-over that was not taken: all but what must be decided again for this one. */
function HandOverInstead({ of, unit }: { of: string; unit: number | null }): ReactElement {
  const say = useText();
  const earlier = useQuery(suspicionQuery(of));
  return (
    <Fetched of={earlier} title={say(handOverTitle)}>
      {(found) => <HandOverForm first={draftOfEarlier(found, unit)} fromVisit={null} instead={found} />}
    </Fetched>
  );
}

/** `first`: what the form begins with, which the officer can change before it is sent. */
function HandOverForm(props: {
  first: HandOverDraft;
  fromVisit: VisitShown | null;
  instead: SuspicionShown | null;
}): ReactElement {
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
  const kept = useKeptDraft({
    command,
    part: 'form',
    title: say(handOverTitle),
    empty: first,
    value: draft,
    put: setDraft,
  });
  useHoldsDraft(unsent && kept.isAtRisk && command.act === null);
  const change = (part: Partial<HandOverDraft>): void => setDraft({ ...draft, ...part });

  async function send(): Promise<void> {
    const told = handOverOf(draft, chosen);
    if (!errors.attempt() || !told) return;
    const outcome = await command.send({
      path: '/api/suspicions/hand-over',
      label: texts.sending,
      done: texts.done,
      body: (act) => ({
        act,
        suspicion,
        ...told,
        ...(props.fromVisit ? { visit: props.fromVisit.id } : {}),
        ...(props.instead ? { instead: props.instead.id } : {}),
      }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
    if (outcome.kind === 'done') {
      kept.sent();
      setDone(true);
    }
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
      {props.instead && <p>{say(insteadTexts.fromEarlier)}</p>}
      {props.fromVisit && <p>{say(texts.fromVisit, { place: props.fromVisit.workplace.name })}</p>}
      <div className="form-page">
        <WhoSees recipient={address?.unitName} />
        <ActForm
          command={command}
          errors={errors}
          send={send}
          button={address ? say(texts.sendTo, { unit: address.unitName }) : say(texts.send)}
          layout="page"
          sections
          effect={say(texts.sendNote)}
          kept={kept}
        >
          <HandOverFields draft={draft} change={change} errors={errors} recipients={recipients} addresses={addresses} />
        </ActForm>
      </div>
      <LeaveGuard unsent={unsent && kept.isAtRisk} />
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
