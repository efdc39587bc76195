import eye from '@phosphor-icons/core/regular/eye.svg?raw';
import plus from '@phosphor-icons/core/regular/plus.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactElement, Suspense } from 'react';
import { Icon } from '../../../../web/components/icon.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { PrintButton } from '../../../../web/components/paper/print-button.tsx';
import { Reference } from '../../../../web/components/reference.tsx';
import { Responsible } from '../../../../web/components/responsible.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { Fetched } from '../../../../web/components/state/fetched.tsx';
import { Loading } from '../../../../web/components/state/loading.tsx';
import { VisibilityStrip } from '../../../../web/components/visibility-strip.tsx';
import { useMoment } from '../../../../web/moment.ts';
import { useText } from '../../../../web/text.tsx';
import { trackNames } from '../../../access/public.ts';
import { useSession } from '../../../access/ui/public.tsx';
import { sectorNames } from '../../../knowledge/public.ts';
import { caseEndNames } from '../../end-messages.ts';
import type { CaseShown } from '../../schema.ts';
import { caseQuery, useCaseCommand } from '../api.ts';
import * as texts from '../case-messages.ts';
import { ExpiringLine } from '../expiring/expiring-items.tsx';
import { closeTitle, reopenTitle } from '../forms/form-messages.ts';
import { title as obstaclesTitle } from '../obstacle-messages.ts';
import { Obstacles } from '../obstacles.tsx';
import { type CaseSection, useCaseSections } from '../public.tsx';
import { CasePapers } from './case-papers.tsx';
import { CaseClocks, WhoHolds } from './case-side.tsx';
import { CaseTimeline } from './case-timeline.tsx';
import { NextStepCard } from './next-step-card.tsx';
import { NoteForm } from './note-form.tsx';
import './case-page.css';

/** One case whole: who sees it, what can be lost, what each domain knows of it, and everything that has happened. */
export default function CasePage(): ReactElement {
  const say = useText();
  const { id = '' } = useParams({ strict: false });
  const found = useQuery(caseQuery(id));
  return (
    <Fetched
      of={found}
      title={say(texts.caseNotFound)}
      instead={
        <p>
          <Link to="/app/cases">{say(texts.toCases)}</Link>
        </p>
      }
    >
      {(data) => <Case of={data} />}
    </Fetched>
  );
}

function Case({ of }: { of: CaseShown }): ReactElement {
  const say = useText();
  const { verbs } = useSession();
  const command = useCaseCommand();
  const sections = useCaseSections().filter(({ tracks, verb }) => tracks.includes(of.track) && verbs.includes(verb));
  // Whom it is about comes before what can be lost.
  const [first, ...others] = sections.filter((section) => !section.beside);
  const beside = sections.filter((section) => section.beside);
  const tab = say(texts.caseTab, { reference: of.reference });
  return (
    <>
      <Identity of={of} />
      <div className="page-head">
        <div>
          <PageHeading tab={tab}>{of.workplaceName ?? tab}</PageHeading>
          <p className="quiet">{[say(sectorNames[of.sector]), of.municipality].filter(Boolean).join(', ')}</p>
        </div>
        <div className="actions not-on-paper">
          {of.may.includes('case.note') && (
            <a className="button" href="#note-title">
              <Icon of={plus} />
              {say(texts.toNote)}
            </a>
          )}
          {verbs.includes('case.records') && (
            <Link className="button" to="/app/cases/$id/records" params={{ id: of.id }}>
              {say(texts.toRecords)}
            </Link>
          )}
          <Link className="button" to="/app/cases/$id/view-as" params={{ id: of.id }}>
            <Icon of={eye} />
            {say(texts.viewAs)}
          </Link>
          <PrintButton />
          {of.may.includes('case.correct') && (
            <Link className="button plain" to="/app/cases/$id/correct" params={{ id: of.id }}>
              {say(texts.toCorrect)}
            </Link>
          )}
          {of.may.includes('case.reopen') && (
            <Link className="button plain" to="/app/cases/$id/reopen" params={{ id: of.id }}>
              {say(reopenTitle)}
            </Link>
          )}
          {of.may.includes('case.close') && (
            <Link className="button plain" to="/app/cases/$id/close" params={{ id: of.id }}>
              {say(closeTitle)}
            </Link>
          )}
        </div>
      </div>
      <div className="case-top">
        <DoneNote about={of.id} />
        {of.end !== null && (
          <p className="notice">
            {say(texts.endedBecause, { why: say(caseEndNames[of.end]) })} {of.endReason}
          </p>
        )}
        <NextStepCard of={of} />
        <VisibilityStrip of={of.visibility} />
      </div>
      <SectionNav sections={sections} />
      {first && <SectionOf section={first} of={of} />}
      <ExpiringLine of={of} />
      <div className="case-columns">
        <div className="case-parts">
          {others.map((section) => (
            <SectionOf key={section.key} section={section} of={of} />
          ))}
          <Obstacles of={of} />
        </div>
        <aside className="case-side" aria-label={say(texts.sideLabel)}>
          <Responsible of={of.responsible} path={`/api/cases/${of.id}/responsible`} command={command} />
          <CaseClocks of={of} />
          {beside.map((section) => (
            <SectionOf key={section.key} section={section} of={of} />
          ))}
          <WhoHolds of={of} />
          {verbs.includes('case.brief-paper') && <CasePapers of={of.id} />}
        </aside>
        <div className="case-acts">
          <CaseTimeline of={of} />
          {of.may.includes('case.note') && <NoteForm of={of} />}
        </div>
      </div>
    </>
  );
}

function Identity({ of }: { of: CaseShown }): ReactElement {
  const say = useText();
  const moment = useMoment();
  const opened = moment({ from: of.openedAt, to: null, precision: 'day' });
  const closed = of.closedAt === null ? null : moment({ from: of.closedAt, to: null, precision: 'day' });
  return (
    <div className="identity">
      <Reference of={of.reference} />
      {of.earlier !== null && <span>{say(texts.earlier, { reference: of.earlier })}</span>}
      <span>{say(trackNames[of.track])}</span>
      <span>{closed === null ? say(texts.openSince, { opened }) : say(texts.wasOpen, { opened, closed })}</span>
      <span>{of.ownedByMe ? say(texts.ownerYou) : say(texts.ownerOther, { name: of.owner })}</span>
    </div>
  );
}

/** Leads to each part of the page: it is one page, so that it can be printed and searched. */
function SectionNav({ sections }: { sections: readonly CaseSection[] }): ReactElement {
  const say = useText();
  const parts = [
    ...sections.slice(0, 1),
    { key: 'expiring', title: texts.expiringTitle },
    ...sections.slice(1),
    { key: 'obstacles', title: obstaclesTitle },
    { key: 'timeline', title: texts.timelineTitle },
  ];
  return (
    <nav className="case-nav not-on-paper" aria-label={say(texts.partsLabel)}>
      <ul>
        {parts.map(({ key, title }) => (
          <li key={key}>
            <a href={`#${key}`}>{say(title)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function SectionOf({ section, of }: { section: CaseSection; of: CaseShown }): ReactElement {
  const say = useText();
  const { key, title, Body } = section;
  return (
    <section className={section.beside ? 'block' : 'section'} aria-labelledby={key}>
      <h2 id={key}>{say(title)}</h2>
      <Suspense fallback={<Loading lines={3} />}>
        <Body of={of} />
      </Suspense>
    </section>
  );
}
