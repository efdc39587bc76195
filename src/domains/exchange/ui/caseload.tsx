import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { DoneNote } from '../../../web/components/state/done-note.tsx';
import { Forbidden } from '../../../web/components/state/failure-state.tsx';
import { FetchState } from '../../../web/components/state/fetched.tsx';
import { useText } from '../../../web/text.tsx';
import { useMay } from '../../access/ui/public.tsx';
import { caseloadNote, caseloadQuery } from './api.ts';
import { CaseloadIn } from './caseload-in.tsx';
import * as texts from './caseload-messages.ts';
import { CaseloadOut } from './caseload-out.tsx';
import { regionMenu } from './menu-messages.ts';
import './exchange.css';

/** A caseload leaves as HTCDS and comes back: what is lost is shown before it leaves, and what came back is counted. */
export default function CaseloadPage(): ReactElement {
  const say = useText();
  const may = useMay('caseload.look');
  const found = useQuery({ ...caseloadQuery(), enabled: may });
  return (
    <>
      <p className="identity">
        <Link to="/app/region">{say(regionMenu)}</Link>
      </p>
      <PageHeading tab={say(texts.title)}>{say(texts.title)}</PageHeading>
      {!may && <Forbidden />}
      {may && (
        <>
          <p className="lead">{say(texts.lead)}</p>
          <DoneNote about={caseloadNote} />
          <FetchState of={found} />
          {found.data && <CaseloadOut of={found.data} />}
          {/* A file is read without the server, so this stays when there is no contact. */}
          <CaseloadIn exports={found.data?.exports ?? null} />
        </>
      )}
    </>
  );
}
