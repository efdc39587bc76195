import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { useMoment } from '../../../../web/moment.ts';
import { useText } from '../../../../web/text.tsx';
import { PassOnPage } from '../../../disclosures/ui/public.tsx';
import type { SignalSnapshot } from '../../../signals/public.ts';
import { type LeaderFact, leaderFacts } from '../../visit/schema.ts';
import type { VisitShown } from '../../visit/shown-schema.ts';
import { leaderQueries, useVisitCommand, visitQuery } from '../api.ts';
import { Opened, useIdOfPage } from '../parts.tsx';
import { CapacityBar } from '../visit/capacity-bar.tsx';
import * as texts from './leader-messages.ts';

const sentences = {
  lead: texts.lead,
  undecided: texts.undecided,
  theySee: texts.theySee,
  theySeeNobody: texts.theySeeNobody,
  passing: texts.handing,
  passedOn: texts.didHand,
};

/** What was seen at a place goes to the investigation leader: chosen, shown exactly, on one ground. */
export default function LeaderPage(): ReactElement {
  const visit = useQuery(visitQuery(useIdOfPage()));
  return <Opened of={visit}>{(shown) => <HandToLeader of={shown} />}</Opened>;
}

function HandToLeader({ of }: { of: VisitShown }): ReactElement {
  const say = useText();
  const may = of.may.includes('visit.pass-on');
  const found = useQuery({ ...leaderQueries.addressesQuery(of.id), enabled: may });
  const items = found.data?.items.filter(({ grounds }) => grounds.some(({ possible }) => possible));
  const command = useVisitCommand();
  const back = (
    <p>
      <Link to="/app/inspections/visits/$id" params={{ id: of.id }}>
        {say(texts.backToVisit)}
      </Link>
    </p>
  );
  if (!may || items?.length === 0)
    return (
      <div className="reading">
        <CapacityBar basis={of.basis} />
        <PageHeading tab={say(texts.handToLeader)}>{say(texts.handToLeader)}</PageHeading>
        <p className="lead">{say(may ? texts.nobodyToHandTo : texts.suspicionFirst)}</p>
        {back}
      </div>
    );
  return (
    <PassOnPage
      may={may}
      reference={of.workplace.name}
      above={back}
      sentences={sentences}
      lines={leaderFacts.map((fact) => ({
        fact,
        name: say(texts.factNames[fact]),
        barred: null,
        detail: <Detail fact={fact} of={of} />,
      }))}
      addresses={{ ...found, data: items && { items } }}
      letter={{
        preview: (facts) => leaderQueries.previewQuery(of.id, facts),
        factValue: (fact, snapshot) => <Value fact={fact} of={snapshot} />,
      }}
      command={command}
      path={`/api/inspections/visits/${of.id}/pass-on`}
      backTo={`/app/inspections/visits/${of.id}`}
    />
  );
}

function Detail({ fact, of }: { fact: LeaderFact; of: VisitShown }): ReactElement {
  const say = useText();
  const moment = useMoment();
  const { name, municipality } = of.workplace;
  if (fact === 'workplace') return <p>{[name, municipality].join(', ')}</p>;
  if (fact === 'happened') return <p>{moment({ from: of.begunAt, to: of.leftAt, precision: 'minute' })}</p>;
  return (
    <>
      <p>{say(texts.whatIsHanded)}</p>
      {of.staysBehind > 0 && <p>{say(texts.stays, { count: of.staysBehind })}</p>}
    </>
  );
}

function Value({ fact, of }: { fact: LeaderFact; of: SignalSnapshot }): ReactElement | null {
  const moment = useMoment();
  if (fact === 'workplace') return <p>{[of.workplace?.name, of.workplace?.municipality].join(', ')}</p>;
  if (fact === 'happened') return of.happened ? <p>{moment(of.happened)}</p> : null;
  return <blockquote className="own-words in-lines">{of.narrative}</blockquote>;
}
