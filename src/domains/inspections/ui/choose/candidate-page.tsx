import warning from '@phosphor-icons/core/regular/user.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Icon } from '../../../../web/components/icon.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { Timeline } from '../../../../web/components/timeline.tsx';
import { VisibilityStrip } from '../../../../web/components/visibility-strip.tsx';
import { useText } from '../../../../web/text.tsx';
import { capacityNames } from '../../../access/public.ts';
import { sectorNames } from '../../../knowledge/public.ts';
import type { CandidateShown } from '../../candidates/schema.ts';
import { reasonNames } from '../code-messages.ts';
import { Opened, Part, useDayWords, useIdOfPage } from '../parts.tsx';
import { timelineTitle } from '../plan/messages.ts';
import { originShown } from '../plan/reason-messages.ts';
import { candidateQuery } from './api.ts';
import * as texts from './candidate-messages.ts';
import { ChooseForm, PutAsideForm } from './decide-forms.tsx';
import { independentCount, soleTrader, soleTraderMeans } from './messages.ts';
import '../choosing.css';

/** A workplace that was proposed or drawn: what speaks for it, what the firm is, and what is decided. */
export default function CandidatePage(): ReactElement {
  const candidate = useQuery(candidateQuery(useIdOfPage()));
  return <Opened of={candidate}>{(shown) => <Candidate of={shown} />}</Opened>;
}

function Candidate({ of }: { of: CandidateShown }): ReactElement {
  const say = useText();
  const { workplace } = of;
  return (
    <>
      <div className="page-head">
        <div>
          <PageHeading tab={workplace.name}>{workplace.name}</PageHeading>
          <p className="quiet">
            {[workplace.street, workplace.municipality, say(sectorNames[of.sector])].filter(Boolean).join(', ')}
          </p>
        </div>
      </div>
      <DoneNote about={of.id} />
      {of.isPerson && (
        <div className="purpose-box">
          <Icon of={warning} />
          <div>
            <p>
              <b>{say(soleTrader)}</b>
            </p>
            <p>{say(soleTraderMeans)}</p>
          </div>
        </div>
      )}
      <Standing of={of} />
      <VisibilityStrip of={of.visibility} />
      <Reasons of={of} />
      {of.may.includes('candidate.choose') && <ChooseForm of={of} />}
      {of.may.includes('candidate.put-aside') && <PutAsideForm of={of} />}
      <Part title={say(timelineTitle)}>
        <Timeline events={of.timeline} capacities={capacityNames} fieldName={(field) => field} />
      </Part>
    </>
  );
}

function Standing({ of }: { of: CandidateShown }): ReactElement | null {
  const say = useText();
  if (of.status === 'open') return null;
  return (
    <p>
      <b>{say(of.status === 'chosen' ? texts.statusChosen : texts.statusAside)}</b>{' '}
      {of.inspection && (
        <Link to="/app/inspections/$id" params={{ id: of.inspection }}>
          {say(texts.toInspection)}
        </Link>
      )}
    </p>
  );
}

function Reasons({ of }: { of: CandidateShown }): ReactElement {
  const say = useText();
  return (
    <Part title={say(texts.reasonsTitle)} note={say(independentCount, { count: of.independent })}>
      {of.drawn && (
        <p>
          {say(texts.onlyChance, { count: of.drawn.of })}{' '}
          <Link to="/app/inspections/choose/lists/$id" params={{ id: of.drawn.pool }}>
            {say(texts.toPool)}
          </Link>
        </p>
      )}
      {of.reasons.length === 0 && !of.drawn && <p className="unknown">{say(texts.noReasonsYet)}</p>}
      <ol className="facts-list">
        {of.reasons.map((reason, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a reason has no other name than its place in the list
          <Reason key={at} at={at} reason={reason} />
        ))}
      </ol>
      {of.may.includes('candidate.weigh') && (
        <p className="actions not-on-paper">
          <Link className="button" to="/app/inspections/choose/$id/reasons" params={{ id: of.id }}>
            {say(texts.weighTitle)}
          </Link>
        </p>
      )}
    </Part>
  );
}

function Reason({ at, reason }: { at: number; reason: CandidateShown['reasons'][number] }): ReactElement {
  const say = useText();
  const dayWords = useDayWords();
  const { kind, on, source, proxies, origin, sameAs } = reason;
  const seen = proxies.map((proxy) => say(texts.proxyNames[proxy])).join(', ');
  return (
    <li className="plan-entry">
      <p>
        <b>
          {at + 1}. {say(reasonNames[kind])}
        </b>
        {on && `, ${dayWords(on)}`}
      </p>
      <p>{source ?? <span className="unknown">{say(texts.sourceNotOpen)}</span>}</p>
      <p className="quiet begins">
        {say(originShown[origin])};{' '}
        {sameAs === null ? say(texts.independentShown) : say(texts.sameAsShown, { number: sameAs + 1 })}
      </p>
      <p className="small quiet">{seen === '' ? say(texts.noProxies) : say(texts.proxiesSeen, { what: seen })}</p>
    </li>
  );
}
