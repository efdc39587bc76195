import { useQuery } from '@tanstack/react-query';
import { createRootRoute, createRoute, Navigate, Outlet, useRouterState } from '@tanstack/react-router';
import { type ReactElement, Suspense } from 'react';
import { capacityNames } from '../../domains/access/public.ts';
import { sessionQuery } from '../../domains/access/ui/api.ts';
import { SessionContext, useSession } from '../../domains/access/ui/public.tsx';
import { SessionEnd } from '../../domains/access/ui/session-end.tsx';
import { CaseSections, StepKinds } from '../../domains/cases/ui/public.tsx';
import { PersonSections } from '../../domains/persons/ui/public.tsx';
import { WorkKinds, WorkTop } from '../../domains/tasks/ui/public.tsx';
import { FilesOfMatter } from '../../web/components/files-of-matter.tsx';
import { NoSuchPage } from '../../web/components/state/failure-state.tsx';
import { FaultPage } from '../../web/components/state/fault-page.tsx';
import { useProofAsked } from '../../web/proof.ts';
import { Shell } from '../../web/shell/shell.tsx';
import { Bell } from './bell.tsx';
import { mainPages } from './main-pages.ts';
import { menu, workKinds } from './menu.tsx';
import { Search } from './search.tsx';
import { caseSections, filesOfMatter, personSections, withTexts, workTop } from './sections.tsx';

/* What is around every page of the workspace, and how a page is added to it. */

function Frame(): ReactElement {
  const { name, role, unit, agency, capacity, mode, verbs } = useSession();
  const open = menu.filter((item) => verbs.includes(item.verb) && (item.in?.includes(capacity) ?? true));
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
      {isElsewhere ? <Navigate to={first.to} replace /> : <Outlet />}
    </Shell>
  );
}

const ProveAgain = withTexts('access', () => import('../../domains/access/ui/prove-again.tsx'), 'section');

/** Asks again who a person is, over whichever page they are on. It is fetched when it is asked for. */
function Proof(): ReactElement | null {
  if (!useProofAsked()) return null;
  return (
    <Suspense fallback={null}>
      <ProveAgain />
    </Suspense>
  );
}

function Root(): ReactElement | null {
  const { data: session } = useQuery(sessionQuery);
  if (!session) return null;
  return (
    <SessionContext value={session}>
      <WorkKinds value={workKinds}>
        <WorkTop value={workTop}>
          <CaseSections value={caseSections}>
            <StepKinds value={workKinds}>
              <PersonSections value={personSections}>
                <FilesOfMatter value={filesOfMatter}>
                  <Frame />
                </FilesOfMatter>
                <SessionEnd />
                <Proof />
              </PersonSections>
            </StepKinds>
          </CaseSections>
        </WorkTop>
      </WorkKinds>
    </SessionContext>
  );
}

export const root = createRootRoute({ component: Root, notFoundComponent: NoSuchPage, errorComponent: FaultPage });

/** A page at an address that says nothing but which matter it is about. */
export const page = <Path extends string, Loaded extends Record<string, unknown>>(
  path: Path,
  area: string,
  load: () => Promise<Loaded>,
) => createRoute({ getParentRoute: () => root, path, component: withTexts(area, load) });
