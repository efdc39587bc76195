import coins from '@phosphor-icons/core/regular/coins.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { FilesOf } from '../../../web/components/files-of-matter.tsx';
import { Icon } from '../../../web/components/icon.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { PaperButtons } from '../../../web/components/paper/paper-buttons.tsx';
import { PrintButton } from '../../../web/components/paper/print-button.tsx';
import { Responsible } from '../../../web/components/responsible.tsx';
import { DoneNote } from '../../../web/components/state/done-note.tsx';
import { Fetched } from '../../../web/components/state/fetched.tsx';
import { Timeline } from '../../../web/components/timeline.tsx';
import { VisibilityStrip } from '../../../web/components/visibility-strip.tsx';
import { withdrawingIn } from '../../../web/components/withdraw-entry.tsx';
import { type Say, useText } from '../../../web/text.tsx';
import { capacityNames } from '../../access/public.ts';
import type { ClaimShown } from '../schema.ts';
import { AnswerOffer } from './answer-offer.tsx';
import { claimQuery, useClaimCommand } from './api.ts';
import { fieldName, fieldValue } from './claim-fields.ts';
import { ClaimForms } from './claim-forms.tsx';
import { timelineTitle } from './detail-messages.ts';
import { Lines } from './lines.tsx';
import * as texts from './messages.ts';
import { Narrow } from './narrow.tsx';
import { Offers } from './offers.tsx';
import { Paydays } from './paydays.tsx';
import { Payers } from './payers.tsx';
import { RangeBars } from './range-bars.tsx';
import { useSums } from './words.ts';
import './redress.css';

const route = getRouteApi('/app/claims/$id');

/** One claim whole: the range, every line, the paydays, what would narrow it, who else can pay, what was offered. */
export default function ClaimPage(): ReactElement {
  const say = useText();
  const { id } = route.useParams();
  return (
    <Fetched
      of={useQuery(claimQuery(id))}
      title={say(texts.notFound)}
      instead={
        <p>
          <Link to="/app/claims">{say(texts.toClaims)}</Link>
        </p>
      }
    >
      {(claim) => <Claim claim={claim} />}
    </Fetched>
  );
}

function Claim({ claim }: { claim: ClaimShown }): ReactElement {
  const say = useText();
  const { money, day, number } = useSums(claim);
  const command = useClaimCommand();
  const { range, received, work } = claim;
  return (
    <>
      <p className="identity">
        <span>
          <Icon of={coins} />
          {claim.reference}
        </span>
        <span>
          {say(texts.against, { who: claim.who ?? say(texts.unknown), against: claim.against ?? say(texts.unknown) })}
        </span>
        <span>{say(texts.people, { count: claim.people })}</span>
        {work && (
          <span>
            {say(texts.work, {
              from: day(work.from),
              to: day(work.to),
              days: number(work.days),
              hours: number(work.hours),
              nights: number(work.nights),
              nightHours: number(work.nightHours),
            })}
          </span>
        )}
      </p>
      <div className="page-head">
        <PageHeading tab={say(texts.claimTab, { reference: claim.reference })}>
          {headlineOf(claim, say, money)}
        </PageHeading>
        <div className="actions">
          <PaperButtons path={`/api/claims/${claim.id}/paper`} />
          <PrintButton />
        </div>
      </div>
      <p className="claim-lead">
        {say(range.documented === 0 ? texts.leadNotProved : texts.lead, {
          unpaid: money(Math.max(0, range.documented - received)),
          probable: money(range.probable),
          claimed: money(range.claimed),
        })}
      </p>
      <div className="claim-top">
        <DoneNote about={claim.id} />
        <VisibilityStrip of={claim.visibility} />
      </div>
      <RangeBars claim={claim} />
      <Lines claim={claim} />
      <Paydays claim={claim} />
      <Narrow claim={claim} />
      <Payers claim={claim} />
      <Offers claim={claim} answer={({ offer }) => <AnswerOffer claim={claim} offer={offer} />} />
      <Responsible of={claim.responsible} path={`/api/claims/${claim.id}/responsible`} command={command} />
      <ClaimForms claim={claim} />
      <FilesOf kind="claim" id={claim.id} heading="h2" />
      <section className="section" aria-labelledby="timeline">
        <h2 id="timeline">{say(timelineTitle)}</h2>
        <Timeline
          events={claim.timeline}
          capacities={capacityNames}
          fieldName={(field) => fieldName(field, say)}
          fieldValue={(field, value) => fieldValue(field, value, say)}
          action={withdrawingIn({
            path: `/api/claims/${claim.id}/withdraw-entry`,
            may: claim.may.includes('claim.withdraw'),
            use: useClaimCommand,
          })}
        />
      </section>
    </>
  );
}

/** The two main sums. Where nothing is documented the heading says that, and never that nothing is owed. */
function headlineOf({ range, received }: ClaimShown, say: Say, money: (sum: number) => string): string {
  const sums = {
    documented: money(range.documented),
    probable: money(range.probable),
    claimed: money(range.claimed),
    received: money(received),
  };
  if (range.documented > 0) return say(texts.headline, sums);
  if (range.probable > 0) return say(texts.headlineProbable, sums);
  return say(range.claimed > 0 ? texts.headlineClaimed : texts.headlineNothing, sums);
}
