import paperPlaneTilt from '@phosphor-icons/core/regular/paper-plane-tilt.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Button } from '../../../web/components/button.tsx';
import { Icon } from '../../../web/components/icon.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { PaperButtons } from '../../../web/components/paper/paper-buttons.tsx';
import { PrintButton } from '../../../web/components/paper/print-button.tsx';
import { Reference } from '../../../web/components/reference.tsx';
import { Responsible } from '../../../web/components/responsible.tsx';
import { DoneNote } from '../../../web/components/state/done-note.tsx';
import { Sending } from '../../../web/components/state/sending.tsx';
import { Withdrawn } from '../../../web/components/state/withdrawn.tsx';
import { Timeline } from '../../../web/components/timeline.tsx';
import { VisibilityStrip } from '../../../web/components/visibility-strip.tsx';
import { withdrawingIn } from '../../../web/components/withdraw-entry.tsx';
import { Refusal } from '../../../web/form/refusal.tsx';
import { sendingNow } from '../../../web/messages.ts';
import { useText } from '../../../web/text.tsx';
import { capacityNames } from '../../access/public.ts';
import { Crossings } from '../../disclosures/ui/public.tsx';
import type { ClaimShown } from '../schema.ts';
import { claimQuery, useClaimCommand } from './api.ts';
import { ClaimFacts, factWords } from './claim-facts.tsx';
import * as texts from './claim-messages.ts';
import { ClaimsFetched } from './claims-fetched.tsx';
import './exchange.css';

/** One fee claim: what is known, to whom the workers have consented, where it went and what came back. */
export default function ClaimPage(): ReactElement {
  const { id = '' } = useParams({ strict: false });
  const claim = useQuery(claimQuery(id));
  return <ClaimsFetched of={claim}>{(data) => <Claim of={data} />}</ClaimsFetched>;
}

function Claim({ of }: { of: ClaimShown }): ReactElement {
  const say = useText();
  const command = useClaimCommand();
  const tab = say(texts.claimTab, { reference: of.reference });
  return (
    <>
      <p className="identity">
        <Reference of={of.reference} />
        {of.from && <span>{of.from}</span>}
      </p>
      <div className="page-head">
        <PageHeading tab={tab}>
          {of.facts.workers === undefined ? tab : say(texts.claimTitle, { workers: of.facts.workers })}
        </PageHeading>
        <div className="actions not-on-paper">
          {of.may.includes('fee-claim.pass-on') && (
            <Link className="button" to="/app/claims-abroad/$id/pass-on" params={{ id: of.id }}>
              <Icon of={paperPlaneTilt} className="turns" />
              {say(texts.passOn)}
            </Link>
          )}
          <PaperButtons path={`/api/fee-claims/${of.id}/paper`} of={tab} />
          <PrintButton />
        </div>
      </div>
      <div className="claim-top">
        <DoneNote about={of.id} />
        {of.isWithdrawn && <Withdrawn />}
        {of.may.includes('fee-claim.take') && <Take of={of.id} />}
        <VisibilityStrip of={of.visibility} />
      </div>
      <div className="columns claim-columns">
        <div>
          <section aria-labelledby="facts">
            <h2 id="facts">{say(texts.factsTitle)}</h2>
            <ClaimFacts of={of.facts} />
          </section>
          {of.from && <CameFrom of={of} />}
          <section className="section" aria-labelledby="timeline">
            <h2 id="timeline">{say(texts.timelineTitle)}</h2>
            <Timeline
              events={of.timeline.map((event) => ({ ...event, changes: [] }))}
              capacities={capacityNames}
              fieldName={(field) => field}
              fieldValue={() => null}
              action={withdrawingIn({
                path: `/api/fee-claims/${of.id}/withdraw`,
                may: of.may.includes('fee-claim.withdraw'),
                use: useClaimCommand,
              })}
            />
          </section>
        </div>
        <aside aria-label={say(texts.asideLabel)}>
          {of.responsible && (
            <Responsible of={of.responsible} path={`/api/fee-claims/${of.id}/responsible`} command={command} />
          )}
          {of.consent && (
            <section className="block" aria-labelledby="consent">
              <h2 id="consent">{say(texts.consentTitle)}</h2>
              <p>
                {say(texts.consentOf, {
                  given: of.consent.given,
                  workers: of.facts.workers ?? 0,
                  unit: of.consent.toUnitName,
                })}
              </p>
              {of.consent.given !== of.facts.workers && <p className="small quiet">{say(texts.consentMissing)}</p>}
            </section>
          )}
          <Crossings crossings={of.crossings} factName={(fact) => say(factWords[fact])} />
        </aside>
      </div>
    </>
  );
}

function CameFrom({ of }: { of: ClaimShown }): ReactElement {
  const say = useText();
  return (
    <section className="section" aria-labelledby="from">
      <h2 id="from">{say(texts.fromTitle)}</h2>
      <dl className="pairs">
        <div>
          <dt>{say(texts.purpose)}</dt>
          <dd>{of.purpose}</dd>
        </div>
        <div>
          <dt>{say(texts.ground)}</dt>
          <dd>{of.ground}</dd>
        </div>
      </dl>
    </section>
  );
}

function Take({ of }: { of: string }): ReactElement {
  const say = useText();
  const command = useClaimCommand();
  return (
    <div>
      <Refusal of={command.refused} />
      <Sending act={command.act} />
      <Button
        look="primary"
        barred={command.onItsWay}
        onClick={() =>
          void command.send({
            path: `/api/fee-claims/${of}/take`,
            label: texts.taking,
            done: texts.took,
            body: (act) => ({ act }),
          })
        }
      >
        {say(command.sending ? sendingNow : texts.take)}
      </Button>
    </div>
  );
}
