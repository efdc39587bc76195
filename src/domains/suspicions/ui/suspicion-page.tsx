import clockCountdown from '@phosphor-icons/core/regular/clock-countdown.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useNow } from '../../../web/clock.ts';
import { Icon } from '../../../web/components/icon.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { PaperButtons } from '../../../web/components/paper/paper-buttons.tsx';
import { PrintButton } from '../../../web/components/paper/print-button.tsx';
import { Reference } from '../../../web/components/reference.tsx';
import { Responsible } from '../../../web/components/responsible.tsx';
import { DoneNote } from '../../../web/components/state/done-note.tsx';
import { Fetched } from '../../../web/components/state/fetched.tsx';
import { StepLine } from '../../../web/components/step-line.tsx';
import { Timeline } from '../../../web/components/timeline.tsx';
import { VisibilityStrip } from '../../../web/components/visibility-strip.tsx';
import { useLanguage } from '../../../web/formats.ts';
import { useMoment } from '../../../web/moment.ts';
import { useText } from '../../../web/text.tsx';
import { capacityNames } from '../../access/public.ts';
import { useMay } from '../../access/ui/public.tsx';
import { ConsentWithdrawn } from '../../disclosures/ui/public.tsx';
import { sectorNames } from '../../knowledge/public.ts';
import { factWords, outcomeWords, reasonWords } from '../code-messages.ts';
import type { CorrectableFacts } from '../schema.ts';
import type { SuspicionShown } from '../shown-schema.ts';
import Acknowledge from './acknowledge.tsx';
import { suspicionQuery, useSuspicionCommand } from './api.ts';
import { CloseSuspicion } from './close-suspicion.tsx';
import { toCorrect } from './correct/correct-messages.ts';
import { correctedWords } from './correct/corrected-words.tsx';
import { HandOverReceipt } from './hand-over-receipt.tsx';
import { OpenCaseLink } from './open-case-link.tsx';
import * as texts from './page-messages.ts';
import { OtherAnswers } from './replies/other-answers.tsx';
import { OutcomeForm } from './replies/outcome-form.tsx';
import { Lapses, Said } from './replies/said.tsx';
import { SenderNext } from './replies/sender-next.tsx';
import { WithdrawForm } from './replies/withdraw-form.tsx';
import { SignsNoted } from './signs-by-code.tsx';
import { StatusChip } from './status-chip.tsx';
import { SuspicionFactsList } from './suspicion-facts.tsx';
import './suspicion.css';

/** One suspicion: for the recipient what to do next, for the sender the receipt. */
export default function SuspicionPage(): ReactElement {
  const say = useText();
  const { id = '' } = useParams({ strict: false });
  const suspicion = useQuery(suspicionQuery(id));
  return (
    <Fetched
      of={suspicion}
      title={say(texts.notFound)}
      instead={
        <p>
          <Link to="/app/suspicions">{say(texts.toInbox)}</Link>
        </p>
      }
    >
      {(data) => <Suspicion suspicion={data} />}
    </Fetched>
  );
}

function Suspicion({ suspicion }: { suspicion: SuspicionShown }): ReactElement {
  const say = useText();
  const command = useSuspicionCommand();
  const language = useLanguage();
  const mayScreen = useMay('identification.screen');
  const { called, sector, workplace, signs } = suspicion.facts;
  const place = [workplace?.name, say(sectorNames[sector]), workplace?.municipality].filter(Boolean).join(', ');
  return (
    <>
      <Identity suspicion={suspicion} />
      <PageHeading tab={say(texts.tab, { reference: suspicion.reference })}>
        {called ?? say(texts.rowConsultation)}
      </PageHeading>
      <p className="quiet">{place}</p>
      <div className="suspicion-top">
        <DoneNote about={suspicion.id} />
        <ConsentWithdrawn withdrawals={suspicion.withdrawals} page={suspicionQuery(suspicion.id).queryKey} />
        <SenderNext suspicion={suspicion} />
        {suspicion.crossing && <HandOverReceipt crossing={suspicion.crossing} />}
        <NextStep suspicion={suspicion} />
        <Said suspicion={suspicion} />
        <OpenCaseLink suspicion={suspicion} />
        <VisibilityStrip of={suspicion.visibility} />
      </div>
      <section className="section" aria-labelledby="handed">
        <h2 id="handed">{say(texts.handedTitle)}</h2>
        <SuspicionFactsList suspicion={suspicion} />
        <p className="actions">
          <PaperButtons path={`/api/suspicions/${suspicion.id}/paper`} of={say(texts.handedTitle)} />
          <PrintButton />
        </p>
        {suspicion.may.includes('suspicion.correct') && (
          <p className="actions not-on-paper">
            <Link className="button plain" to="/app/suspicions/$id/correct" params={{ id: suspicion.id }}>
              {say(toCorrect)}
            </Link>
          </p>
        )}
      </section>
      <section className="section" aria-labelledby="signs">
        <h2 id="signs">{say(texts.signsTitle)}</h2>
        {signs.length === 0 ? <p className="unknown">{say(texts.signsNone)}</p> : <SignsNoted of={signs} />}
        {signs.length > 0 && <p className="caption">{say(texts.signsNote)}</p>}
        {suspicion.origin === 'received' && suspicion.owner !== null && mayScreen && (
          <p className="actions not-on-paper">
            <Link className="button" to="/app/identifications/new" search={{ suspicion: suspicion.id }}>
              {say(texts.readSigns)}
            </Link>
          </p>
        )}
      </section>
      {suspicion.responsible && (
        <Responsible
          of={suspicion.responsible}
          path={`/api/suspicions/${suspicion.id}/responsible`}
          command={command}
        />
      )}
      <Closed suspicion={suspicion} />
      {suspicion.may.includes('suspicion.report-outcome') && <OutcomeForm suspicion={suspicion} />}
      {suspicion.may.includes('suspicion.close') && <CloseSuspicion suspicion={suspicion} />}
      {suspicion.may.includes('suspicion.withdraw') && <WithdrawForm suspicion={suspicion} />}
      <section className="section" aria-labelledby="timeline">
        <h2 id="timeline">{say(texts.timelineTitle)}</h2>
        <Timeline
          events={suspicion.timeline}
          capacities={capacityNames}
          fieldName={(field) => say(factWords[field as keyof CorrectableFacts])}
          fieldValue={(field, value) => correctedWords(field, value, { language, say })}
        />
      </section>
    </>
  );
}

function Identity({ suspicion }: { suspicion: SuspicionShown }): ReactElement {
  const say = useText();
  const moment = useMoment();
  const { from, handedOverAt, owner, ownedByMe } = suspicion;
  const when = moment({ from: handedOverAt, to: null, precision: 'minute' });
  return (
    <div className="identity">
      <Reference of={suspicion.reference} />
      <StatusChip status={suspicion.status} />
      <span>{from === null ? say(texts.byUs, { when }) : say(texts.fromUnit, { from, when })}</span>
      {owner !== null && <span>{ownedByMe ? say(texts.ownerYou) : say(texts.ownerOther, { name: owner })}</span>}
    </div>
  );
}

/** No one is responsible: the line of management with the present on it, and the one act there is to do. */
function NextStep({ suspicion }: { suspicion: SuspicionShown }): ReactElement | null {
  const say = useText();
  const moment = useMoment();
  const at = useNow(20);
  const { answerDue, status, line, handedOverAt, acute } = suspicion;
  if (status !== 'unanswered' || answerDue === null) return null;
  const when = moment({ from: answerDue, to: null, precision: 'minute' });
  return (
    <section className="urgent" aria-labelledby="next-step">
      <p className="kicker">
        <Icon of={clockCountdown} />
        {say(texts.nobodyOwnsDue, { when, late: Date.parse(answerDue) <= at.getTime() ? 'yes' : 'no' })}
        {acute && <b> {say(texts.nobodyOwnsAcute)}</b>}
      </p>
      <h2 id="next-step">{say(texts.nobodyOwns)}</h2>
      <StepLine points={line} since={handedOverAt} />
      {suspicion.may.includes('suspicion.acknowledge') && <Acknowledge about={suspicion.id} labelId="next-step" />}
      <OtherAnswers suspicion={suspicion} />
      <Lapses of={suspicion.exchange.lapses} />
      <p className="caption">{say(texts.lineNote)}</p>
    </section>
  );
}

function Closed({ suspicion: { closed } }: { suspicion: SuspicionShown }): ReactElement | null {
  const say = useText();
  const moment = useMoment();
  if (!closed) return null;
  return (
    <section className="section" aria-labelledby="closed">
      <h2 id="closed">{say(texts.closedTitle)}</h2>
      <p>
        {say(texts.closedLine, {
          outcome: say(outcomeWords[closed.outcome]),
          reason: say(reasonWords[closed.reason]),
          count: closed.count,
          when: moment({ from: closed.at, to: null, precision: 'minute' }),
        })}
      </p>
    </section>
  );
}
