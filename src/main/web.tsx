import { I18nProvider } from '@lingui/react';
import bookOpen from '@phosphor-icons/core/regular/book-open.svg?raw';
import coins from '@phosphor-icons/core/regular/coins.svg?raw';
import flag from '@phosphor-icons/core/regular/flag.svg?raw';
import globe from '@phosphor-icons/core/regular/globe.svg?raw';
import lifebuoy from '@phosphor-icons/core/regular/lifebuoy.svg?raw';
import listChecks from '@phosphor-icons/core/regular/list-checks.svg?raw';
import tray from '@phosphor-icons/core/regular/tray.svg?raw';
import users from '@phosphor-icons/core/regular/users.svg?raw';
import usersThree from '@phosphor-icons/core/regular/users-three.svg?raw';
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router';
import { type ContextType, type ReactElement, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { capacityNames } from '../domains/access/public.ts';
import { fetchSession, sessionQuery } from '../domains/access/ui/api.ts';
import { SessionContext, useSession } from '../domains/access/ui/public.tsx';
import { SessionEnd } from '../domains/access/ui/session-end.tsx';
import { helpMenu } from '../domains/assistance/ui/menu-messages.ts';
import { helpWork } from '../domains/assistance/ui/work-kinds.tsx';
import { title as learnTitle } from '../domains/competence/ui/menu-messages.ts';
import { claimsTitle, regionMenu } from '../domains/exchange/ui/menu-messages.ts';
import { claimWork } from '../domains/exchange/ui/work-kind.ts';
import { title as inspectionsTitle } from '../domains/inspections/ui/menu-messages.ts';
import { inspectionWork } from '../domains/inspections/ui/work-kinds.ts';
import { chosenList } from '../domains/knowledge/ui/chosen-list.ts';
import { personMenu } from '../domains/persons/ui/menu-messages.ts';
import { PersonSections } from '../domains/persons/ui/public.tsx';
import { title as programmeTitle } from '../domains/programme/ui/menu-messages.ts';
import { programmeWork, visitWork } from '../domains/programme/ui/work-kind.ts';
import { title as signalsTitle } from '../domains/signals/ui/inbox-messages.ts';
import { inboxSearch } from '../domains/signals/ui/inbox-search.ts';
import { signalWork } from '../domains/signals/ui/work-kind.tsx';
import { title as workTitle } from '../domains/tasks/ui/messages.ts';
import { WorkKinds } from '../domains/tasks/ui/public.tsx';
import { FailureState, NoSuchPage } from '../web/components/failure-state.tsx';
import { FaultPage } from '../web/components/fault-page.tsx';
import { Loading } from '../web/components/loading.tsx';
import { likelyLanguage, speak, speaker, speakOf } from '../web/language.ts';
import { hasUnsent } from '../web/outbox.ts';
import { failureOf } from '../web/request.ts';
import type { MenuItem } from '../web/shell/navigation.tsx';
import { Shell } from '../web/shell/shell.tsx';
import '../web/styles/index.css';

/* Where the workspace is put together: which pages there are, what stands in the menu, and who brings which matter to My work. */

const menu: readonly MenuItem[] = [
  { to: '/app', label: workTitle, icon: listChecks, verb: 'work.list' },
  { to: '/app/signals', label: signalsTitle, icon: tray, verb: 'signal.list' },
  { to: '/app/persons', label: personMenu.title, icon: users, verb: 'person.list' },
  { to: '/app/desk', label: helpMenu.desk, icon: lifebuoy, verb: 'desk.list' },
  { to: '/app/inspections', label: inspectionsTitle, icon: usersThree, verb: 'inspection.list' },
  { to: '/app/learn', label: learnTitle, icon: bookOpen, verb: 'learning.read' },
  { to: '/app/programme', label: programmeTitle, icon: flag, verb: 'programme.read' },
  { to: '/app/claims', label: claimsTitle, icon: coins, verb: 'fee-claim.list' },
  { to: '/app/region', label: regionMenu, icon: globe, verb: 'region.compare' },
];

const workKinds = {
  ...helpWork,
  'study-visit': visitWork,
  programme: programmeWork,
  'fee-claim': claimWork,
  signal: signalWork,
  ...inspectionWork,
};

function Frame(): ReactElement {
  const session = useSession();
  const { name, role, unit, house, capacity, mode, verbs } = session;
  return (
    <Shell
      person={{ name, role, unit: unit.name, house, capacity: capacityNames[capacity] }}
      mode={mode}
      menu={menu.filter(({ verb }) => verbs.includes(verb))}
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
        <PersonSections value={personSections}>
          <Frame />
        </PersonSections>
        <SessionEnd />
      </WorkKinds>
    </SessionContext>
  );
}

const root = createRootRoute({ component: Root, notFoundComponent: NoSuchPage, errorComponent: FaultPage });

/** A page and the texts of its domain, fetched side by side when somebody goes there. */
const withTexts = <Loaded extends Record<string, unknown>>(area: string, load: () => Promise<Loaded>) =>
  lazyRouteComponent(async () => (await Promise.all([load(), speakOf(area)]))[0]);

/** What later domains bring to the page of a person, fetched with it. */
const personSections: ContextType<typeof PersonSections> = [
  withTexts('assistance', () => import('../domains/assistance/ui/help.tsx')),
];

const page = <Path extends string, Loaded extends Record<string, unknown>>(
  path: Path,
  area: string,
  load: () => Promise<Loaded>,
) => createRoute({ getParentRoute: () => root, path, component: withTexts(area, load) });

const routeTree = root.addChildren([
  page('/app', 'tasks', () => import('../domains/tasks/ui/my-work.tsx')),
  createRoute({
    getParentRoute: () => root,
    path: '/app/signals',
    validateSearch: inboxSearch,
    component: withTexts('signals', () => import('../domains/signals/ui/inbox.tsx')),
  }),
  page('/app/signals/new', 'signals', () => import('../domains/signals/ui/register-signal.tsx')),
  page('/app/signals/$id', 'signals', () => import('../domains/signals/ui/signal-page.tsx')),
  page('/app/signals/$id/correct', 'signals', () => import('../domains/signals/ui/correct-signal.tsx')),
  page('/app/signals/$id/pass-on', 'signals', () => import('../domains/signals/ui/pass-on.tsx')),
  createRoute({
    getParentRoute: () => root,
    path: '/app/knowledge',
    validateSearch: chosenList,
    component: withTexts('knowledge', () => import('../domains/knowledge/ui/knowledge-page.tsx')),
  }),
  page('/app/learn', 'competence', () => import('../domains/competence/ui/learn.tsx')),
  page('/app/learn/cases/$id', 'competence', () => import('../domains/competence/ui/vignette.tsx')),
  page('/app/learn/results', 'competence', () => import('../domains/competence/ui/results.tsx')),
  page('/app/learn/courses/$id', 'competence', () => import('../domains/competence/ui/course.tsx')),
  page('/app/learn/certificates/$id', 'competence', () => import('../domains/competence/ui/certificate.tsx')),
  page('/app/programme', 'programme', () => import('../domains/programme/ui/programme.tsx')),
  page('/app/programme/history', 'programme', () => import('../domains/programme/ui/history.tsx')),
  page('/app/programme/visits/new', 'programme', () => import('../domains/programme/ui/new-visit.tsx')),
  page('/app/programme/visits/$id', 'programme', () => import('../domains/programme/ui/visit.tsx')),
  page('/app/claims', 'exchange', () => import('../domains/exchange/ui/claims.tsx')),
  page('/app/claims/new', 'exchange', () => import('../domains/exchange/ui/new-claim.tsx')),
  page('/app/claims/$id', 'exchange', () => import('../domains/exchange/ui/claim.tsx')),
  page('/app/claims/$id/pass-on', 'exchange', () => import('../domains/exchange/ui/pass-on.tsx')),
  page('/app/region', 'exchange', () => import('../domains/exchange/ui/region.tsx')),
  page('/app/inspections', 'inspections', () => import('../domains/inspections/ui/list-page.tsx')),
  page('/app/inspections/new', 'inspections', () => import('../domains/inspections/ui/new-inspection.tsx')),
  page('/app/inspections/$id', 'inspections', () => import('../domains/inspections/ui/plan-page.tsx')),
  page('/app/inspections/$id/plan', 'inspections', () => import('../domains/inspections/ui/plan-form.tsx')),
  page('/app/inspections/$id/ask', 'inspections', () => import('../domains/inspections/ui/ask-page.tsx')),
  page('/app/inspections/$id/invite', 'inspections', () => import('../domains/inspections/ui/invite-page.tsx')),
  page('/app/inspections/$id/begin', 'inspections', () => import('../domains/inspections/ui/begin-page.tsx')),
  page(
    '/app/inspections/invitations/$id',
    'inspections',
    () => import('../domains/inspections/ui/invitation-page.tsx'),
  ),
  page('/app/inspections/requests/$id', 'inspections', () => import('../domains/inspections/ui/request-page.tsx')),
  page('/app/inspections/visits/$id', 'inspections', () => import('../domains/inspections/ui/visit-page.tsx')),
  page('/app/inspections/visits/$id/note', 'inspections', () => import('../domains/inspections/ui/note-page.tsx')),
  page('/app/inspections/visits/$id/signs', 'inspections', () => import('../domains/inspections/ui/signs-page.tsx')),
  page(
    '/app/inspections/visits/$id/capacity',
    'inspections',
    () => import('../domains/inspections/ui/capacity-page.tsx'),
  ),
  page('/app/inspections/visits/$id/stop', 'inspections', () => import('../domains/inspections/ui/stop-page.tsx')),
  page('/app/inspections/visits/$id/talk', 'inspections', () => import('../domains/inspections/ui/talk-page.tsx')),
  page('/app/inspections/visits/$id/close', 'inspections', () => import('../domains/inspections/ui/close-page.tsx')),
  page(
    '/app/inspections/visits/$id/insight',
    'inspections',
    () => import('../domains/inspections/ui/insight-page.tsx'),
  ),
  page('/app/conversations/$id', 'inspections', () => import('../domains/inspections/ui/conversation-page.tsx')),
  page('/app/persons', 'persons', () => import('../domains/persons/ui/people.tsx')),
  page('/app/persons/new', 'persons', () => import('../domains/persons/ui/register-person.tsx')),
  page('/app/persons/$id', 'persons', () => import('../domains/persons/ui/person-page.tsx')),
  page('/app/time-to-think/$id', 'assistance', () => import('../domains/assistance/ui/period-page.tsx')),
  page('/app/applications/$id', 'assistance', () => import('../domains/assistance/ui/application-page.tsx')),
  page('/app/desk', 'assistance', () => import('../domains/assistance/ui/desk.tsx')),
  page('/app/consult', 'assistance', () => import('../domains/assistance/ui/consult.tsx')),
  page('/app/help', 'access', () => import('../domains/access/ui/help-route.tsx')),
  page('/app/signed-in', 'access', () => import('../domains/access/ui/signed-in-page.tsx')),
]);

const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultPendingMs: 0,
  defaultPendingComponent: () => <Loading />,
  defaultErrorComponent: FaultPage,
  scrollRestoration: true,
  trailingSlash: 'never',
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

const client = new QueryClient({
  defaultOptions: {
    queries: {
      // Without network a question fails at once, and the page says so instead of waiting in silence.
      networkMode: 'always',
      retry: (tries, error) => failureOf(error).kind === 'unreached' && tries < 1,
      staleTime: 10_000,
    },
  },
});

const place = document.getElementById('app');
if (!place) throw new Error('The page has no place for the workspace.');
const app = createRoot(place);

function draw(what: ReactElement): void {
  app.render(
    <StrictMode>
      <I18nProvider i18n={speaker}>{what}</I18nProvider>
    </StrictMode>,
  );
}

/** Who is signed in and the texts are fetched side by side; the language of the session has the last word. */
async function start(): Promise<void> {
  const likely = likelyLanguage();
  const speaking = speak(likely);
  // The program of the page is fetched meanwhile; a failure shows when the page is drawn.
  router.load().catch(() => undefined);
  try {
    const session = await fetchSession();
    await speaking;
    if (session.language !== likely) await speak(session.language);
    client.setQueryData(sessionQuery.queryKey, session);
    draw(
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>,
    );
  } catch (error) {
    const failure = failureOf(error);
    if (failure.kind === 'refused' && failure.status === 401) {
      location.replace(`/sign-in?next=${encodeURIComponent(location.pathname)}`);
      return;
    }
    await speaking;
    draw(
      <main className="content">
        <FailureState error={error} again={() => void start()} />
      </main>,
    );
  }
}

/* A window that still has something to send asks before it closes. */
addEventListener('beforeunload', (event) => {
  if (hasUnsent()) event.preventDefault();
});

void start();
