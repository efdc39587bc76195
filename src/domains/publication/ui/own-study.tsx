import chartBar from '@phosphor-icons/core/regular/chart-bar.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { Link, Navigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { Empty } from '../../../web/components/state/empty.tsx';
import { FetchState } from '../../../web/components/state/fetched.tsx';
import { useText } from '../../../web/text.tsx';
import { useMay, useSession } from '../../access/ui/public.tsx';
import { StudyNav, title } from '../../study/ui/public.tsx';
import { ownStudyQuery } from './api.ts';
import * as texts from './messages.ts';
import { StudyChains, StudyMarks, WhatItCost } from './shown-study.tsx';

/**
 * Where cases drop out in the reader's own agency, live. Those who may not see the own figures come to the national ones,
 * and others to the survey, which is open to everyone who works here.
 */
export default function StudyPage(): ReactElement {
  const [own, national] = [useMay('study.own'), useMay('study.national')];
  if (own) return <OwnStudyPage />;
  return <Navigate to={national ? '/app/study/national' : '/app/study/survey'} replace />;
}

function OwnStudyPage(): ReactElement {
  const say = useText();
  const { agency } = useSession();
  const study = useQuery(ownStudyQuery());
  const found = study.data?.study;
  const tab = say(title);
  return (
    <>
      <StudyNav />
      {found && <StudyMarks of={found.marks} />}
      <PageHeading tab={tab}>{found ? found.title : tab}</PageHeading>
      <FetchState of={study} lines={10} />
      {study.data && !found && (
        <Empty title={say(texts.emptyTitle, { agency })} icon={chartBar}>
          <p className="quiet">{say(texts.emptyText)}</p>
        </Empty>
      )}
      {found && (
        <>
          <p className="lead">{found.lead}</p>
          {found.chains.length === 0 && (
            <p>
              <Link to="/app/study/national">{say(texts.nationalLink)}</Link>
            </p>
          )}
          <StudyChains of={found} />
        </>
      )}
      {study.data?.cost && <WhatItCost of={study.data.cost} />}
    </>
  );
}
