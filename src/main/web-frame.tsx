import { useQuery } from '@tanstack/react-query';
import { createRootRoute, createRoute, Outlet } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { capacityNames } from '../domains/access/public.ts';
import { sessionQuery } from '../domains/access/ui/api.ts';
import { SessionContext, useSession } from '../domains/access/ui/public.tsx';
import { SessionEnd } from '../domains/access/ui/session-end.tsx';
import { CaseSections, StepKinds } from '../domains/cases/ui/public.tsx';
import { PersonSections } from '../domains/persons/ui/public.tsx';
import { WorkKinds } from '../domains/tasks/ui/public.tsx';
import { NoSuchPage } from '../web/components/failure-state.tsx';
import { FaultPage } from '../web/components/fault-page.tsx';
import { Shell } from '../web/shell/shell.tsx';
import { mainPages } from './main-pages.ts';
import { menu, workKinds } from './web-menu.tsx';
import { caseSections, personSections, withTexts } from './web-sections.tsx';

/* What stands around every page of the workspace, and how a page is added to it. */

function Frame(): ReactElement {
  const { name, role, unit, house, capacity, mode, verbs } = useSession();
  const open = menu.filter((item) => verbs.includes(item.verb) && (item.in?.includes(capacity) ?? true));
  const who = { capacity, verbs };
  return (
    <Shell
      person={{ name, role, unit: unit.name, house, capacity: capacityNames[capacity] }}
      mode={mode}
      menu={{ rail: mainPages(open, who, 'rail'), bar: mainPages(open, who, 'bar') }}
    >
      <Outlet />
    </Shell>
  );
}

function Root(): ReactElement | null {
  const { data: session } = useQuery(sessionQuery);
  if (!session) return null;
  return (
    <SessionContext value={session}>
      <WorkKinds value={workKinds}>
        <CaseSections value={caseSections}>
          <StepKinds value={workKinds}>
            <PersonSections value={personSections}>
              <Frame />
              <SessionEnd />
            </PersonSections>
          </StepKinds>
        </CaseSections>
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
