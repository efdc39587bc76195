import { useQuery } from '@tanstack/react-query';
import { Navigate, Outlet, useRouterState } from '@tanstack/react-router';
import { type ReactElement, Suspense } from 'react';
import { capacityNames } from '../../domains/access/public.ts';
import { sessionQuery } from '../../domains/access/ui/api.ts';
import { SessionContext, useSession } from '../../domains/access/ui/public.tsx';
import { SessionEnd } from '../../domains/access/ui/session-end.tsx';
import { UnusualNotice } from '../../domains/access/ui/unusual-notice.tsx';
import { CaseSections } from '../../domains/cases/ui/public.tsx';
import { PersonSections } from '../../domains/persons/ui/public.tsx';
import { WorkTop } from '../../domains/tasks/ui/public.tsx';
import { FilesOfMatter } from '../../web/components/files-of-matter.tsx';
import { SeenFirmBefore } from '../../web/components/seen-firm.tsx';
import { useProofAsked } from '../../web/proof.ts';
import { pagesOf } from '../../web/screens/pages.ts';
import { WorkKinds } from '../../web/screens/work-kinds.ts';
import { Shell } from '../../web/shell/shell.tsx';
import { brought } from '../screens.tsx';
import { Bell } from './bell.tsx';
import { mainPages } from './main-pages.ts';
import { Search } from './search.tsx';

/* What is around every page of the workspace. */

function Frame(): ReactElement {
  const { name, role, unit, agency, capacity, mode, verbs } = useSession();
  const open = brought.menu.filter((item) => verbs.includes(item.verb) && (item.in?.includes(capacity) ?? true));
  const who = { capacity, verbs };
  // A person who has no work of their own on matters comes to the first page that is theirs.
  const first = open[0];
  const isAtWork = useRouterState({ select: ({ location }) => location.pathname === '/app' });
  const isElsewhere = isAtWork && first !== undefined && first.to !== '/app';
  return (
    <Shell
      person={{ name, role, unit: unit.name, agency, capacity: capacityNames[capacity] }}
      mode={mode}
      menu={{ rail: mainPages(open, who, 'rail'), bar: mainPages(open, who, 'bar') }}
      search={verbs.includes('search.find') && <Search />}
      bell={<Bell />}
    >
      <UnusualNotice />
      {isElsewhere ? <Navigate to={first.to} replace /> : <Outlet />}
    </Shell>
  );
}

const ProveAgain = pagesOf('access').section(() => import('../../domains/access/ui/prove-again.tsx'));

/** Asks again who a person is, over whichever page they are on. It is fetched when it is asked for. */
function Proof(): ReactElement | null {
  if (!useProofAsked()) return null;
  return (
    <Suspense fallback={null}>
      <ProveAgain />
    </Suspense>
  );
}

export function Around(): ReactElement | null {
  const { data: session } = useQuery(sessionQuery);
  if (!session) return null;
  return (
    <SessionContext value={session}>
      <WorkKinds value={brought.work}>
        <WorkTop value={brought.onMyWork}>
          <CaseSections value={brought.onCase}>
            <PersonSections value={brought.onPerson}>
              <FilesOfMatter value={brought.files}>
                <SeenFirmBefore value={brought.seenFirm}>
                  <Frame />
                </SeenFirmBefore>
              </FilesOfMatter>
              <SessionEnd />
              <Proof />
            </PersonSections>
          </CaseSections>
        </WorkTop>
      </WorkKinds>
    </SessionContext>
  );
}
