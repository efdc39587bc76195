import { useQuery } from '@tanstack/react-query';
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import type { ContextType, ReactElement } from 'react';
import { capacityNames } from '../domains/access/public.ts';
import { sessionQuery } from '../domains/access/ui/api.ts';
import { SessionContext, useSession } from '../domains/access/ui/public.tsx';
import { SessionEnd } from '../domains/access/ui/session-end.tsx';
import { helpMenu } from '../domains/assistance/ui/menu-messages.ts';
import { type CaseSection, CaseSections, StepKinds } from '../domains/cases/ui/public.tsx';
import { fromSearch } from '../domains/identification/ui/from-search.ts';
import { chosenList } from '../domains/knowledge/ui/chosen-list.ts';
import { personMenu } from '../domains/persons/ui/menu-messages.ts';
import { PersonSections } from '../domains/persons/ui/public.tsx';
import { fileSearch } from '../domains/prosecution/ui/file-search.ts';
import { filesTitle } from '../domains/prosecution/ui/menu-messages.ts';
import { claimsTitle } from '../domains/redress/ui/menu-messages.ts';
import { inboxSearch } from '../domains/signals/ui/inbox-search.ts';
import { suspicionSearch } from '../domains/suspicions/ui/inbox-search.ts';
import { visitSearch } from '../domains/suspicions/ui/visit-search.ts';
import { WorkKinds } from '../domains/tasks/ui/public.tsx';
import { NoSuchPage } from '../web/components/failure-state.tsx';
import { FaultPage } from '../web/components/fault-page.tsx';
import { Loading } from '../web/components/loading.tsx';
import { speakOf } from '../web/language.ts';
import { Shell } from '../web/shell/shell.tsx';
import { startWorkspace } from './start-workspace.tsx';
import { menu, workKinds } from './web-menu.tsx';
import '../web/styles/index.css';

/* Where the workspace is put together: which pages there are, and what domains bring to the pages of others. */

function Frame(): ReactElement {
  const { name, role, unit, house, capacity, mode, verbs } = useSession();
  return (
    <Shell
      person={{ name, role, unit: unit.name, house, capacity: capacityNames[capacity] }}
      mode={mode}
      menu={menu.filter((item) => verbs.includes(item.verb) && (item.in?.includes(capacity) ?? true))}
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

const root = createRootRoute({ component: Root, notFoundComponent: NoSuchPage, errorComponent: FaultPage });

/** A page and the texts of its domain, fetched side by side when somebody goes there. */
const withTexts = <Loaded extends Record<string, unknown>>(area: string, load: () => Promise<Loaded>) =>
  lazyRouteComponent(async () => (await Promise.all([load(), speakOf(area)]))[0]);

/** What each domain shows on the page of a case, in the order in which it stands there: one entry for each. */
const caseSections: readonly CaseSection[] = [
  {
    key: 'people',
    title: personMenu.title,
    tracks: ['protection', 'criminal', 'redress'],
    verb: 'person.in-case',
    Body: withTexts('persons', () => import('../domains/persons/ui/case-section.tsx')),
  },
  {
    key: 'help',
    title: helpMenu.inCase,
    beside: true,
    tracks: ['protection'],
    verb: 'assistance.in-case',
    Body: withTexts('assistance', () => import('../domains/assistance/ui/case-section.tsx')),
  },
  {
    key: 'criminal-files',
    title: filesTitle,
    tracks: ['criminal'],
    verb: 'investigation.in-case',
    Body: withTexts('prosecution', () => import('../domains/prosecution/ui/case-section.tsx')),
  },
  {
    key: 'claims',
    title: claimsTitle,
    tracks: ['protection', 'redress'],
    verb: 'claim.list',
    Body: withTexts('redress', () => import('../domains/redress/ui/case-section.tsx')),
  },
];

/** What later domains bring to the page of a person, fetched with it. */
const personSections: ContextType<typeof PersonSections> = [
  withTexts('assistance', () => import('../domains/assistance/ui/help.tsx')),
];

const page = <Path extends string, Loaded extends Record<string, unknown>>(
  path: Path,
  area: string,
  load: () => Promise<Loaded>,
) => createRoute({ getParentRoute: () => root, path, component: withTexts(area, load) });

/** A page about a criminal file, whose address says whom and what it is about. */
const ofFile = { getParentRoute: () => root, validateSearch: fileSearch } as const;

const routeTree = root.addChildren([
  page('/app', 'tasks', () => import('../domains/tasks/ui/my-work.tsx')),
  page('/app/tips', 'signals', () => import('../domains/signals/ui/tips/tip-list.tsx')),
  page('/app/tips/key', 'signals', () => import('../domains/signals/ui/tips/make-key.tsx')),
  page('/app/tips/$id', 'signals', () => import('../domains/signals/ui/tips/tip-page.tsx')),
  createRoute({
    getParentRoute: () => root,
    path: '/app/signals',
    validateSearch: inboxSearch,
    component: withTexts('signals', () => import('../domains/signals/ui/inbox.tsx')),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/app/signals/new',
    validateSearch: ({ tip }: Record<string, unknown>): { tip?: string } => (typeof tip === 'string' ? { tip } : {}),
    component: withTexts('signals', () => import('../domains/signals/ui/register-signal.tsx')),
  }),
  page('/app/signals/$id', 'signals', () => import('../domains/signals/ui/signal-page.tsx')),
  page('/app/signals/$id/correct', 'signals', () => import('../domains/signals/ui/correct-signal.tsx')),
  page('/app/signals/$id/pass-on', 'signals', () => import('../domains/signals/ui/pass-on.tsx')),
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
  page('/app/inspections/visits/$id/leader', 'inspections', () => import('../domains/inspections/ui/leader-page.tsx')),
  page('/app/inspections/visits/$id/close', 'inspections', () => import('../domains/inspections/ui/close-page.tsx')),
  page(
    '/app/inspections/visits/$id/insight',
    'inspections',
    () => import('../domains/inspections/ui/insight-page.tsx'),
  ),
  page('/app/answers/new', 'inspections', () => import('../domains/inspections/ui/ask-answers-page.tsx')),
  page('/app/answers/$id', 'inspections', () => import('../domains/inspections/ui/answers-page.tsx')),
  page('/app/answers/$id/pass-on', 'inspections', () => import('../domains/inspections/ui/give-answers-page.tsx')),
  page('/app/conversations/$id', 'inspections', () => import('../domains/inspections/ui/conversation-page.tsx')),
  createRoute({
    getParentRoute: () => root,
    path: '/app/suspicions',
    validateSearch: suspicionSearch,
    component: withTexts('suspicions', () => import('../domains/suspicions/ui/inbox.tsx')),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/app/suspicions/new',
    validateSearch: visitSearch,
    component: withTexts('suspicions', () => import('../domains/suspicions/ui/hand-over.tsx')),
  }),
  page('/app/suspicions/$id', 'suspicions', () => import('../domains/suspicions/ui/suspicion-page.tsx')),
  page('/app/cases', 'cases', () => import('../domains/cases/ui/case-list.tsx')),
  page('/app/cases/new', 'cases', () => import('../domains/cases/ui/open-case.tsx')),
  page('/app/cases/$id', 'cases', () => import('../domains/cases/ui/case-page.tsx')),
  page('/app/cases/$id/close', 'cases', () => import('../domains/cases/ui/close-case.tsx')),
  page('/app/cases/$id/at-risk', 'cases', () => import('../domains/cases/ui/at-risk.tsx')),
  page('/app/cases/$id/records', 'cases', () => import('../domains/cases/ui/records.tsx')),
  createRoute({
    getParentRoute: () => root,
    path: '/app/cases/$id/copy',
    validateSearch: ({ copy }: Record<string, unknown>): { copy?: string } =>
      typeof copy === 'string' ? { copy } : {},
    component: withTexts('cases', () => import('../domains/cases/ui/copy.tsx')),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/app/cases/$id/view-as',
    validateSearch: ({ unit }: Record<string, unknown>): { unit?: number } =>
      Number.isSafeInteger(unit) ? { unit: unit as number } : {},
    component: withTexts('cases', () => import('../domains/cases/ui/view-as.tsx')),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/app/cases/$id/compare',
    validateSearch: ({ with: other }: Record<string, unknown>): { with?: string } =>
      typeof other === 'string' ? { with: other } : {},
    component: withTexts('cases', () => import('../domains/cases/ui/compare.tsx')),
  }),
  page('/app/persons', 'persons', () => import('../domains/persons/ui/people.tsx')),
  page('/app/persons/new', 'persons', () => import('../domains/persons/ui/register-person.tsx')),
  page('/app/persons/$id', 'persons', () => import('../domains/persons/ui/person-page.tsx')),
  page('/app/time-to-think/$id', 'assistance', () => import('../domains/assistance/ui/period-page.tsx')),
  page('/app/applications/$id', 'assistance', () => import('../domains/assistance/ui/application-page.tsx')),
  page('/app/desk', 'assistance', () => import('../domains/assistance/ui/desk.tsx')),
  page('/app/consult', 'assistance', () => import('../domains/assistance/ui/consult.tsx')),
  page('/app/identifications', 'identification', () => import('../domains/identification/ui/screenings.tsx')),
  createRoute({
    getParentRoute: () => root,
    path: '/app/identifications/new',
    validateSearch: fromSearch,
    component: withTexts('identification', () => import('../domains/identification/ui/read-signs.tsx')),
  }),
  page('/app/identifications/$id', 'identification', () => import('../domains/identification/ui/screening-page.tsx')),
  page('/app/investigations', 'prosecution', () => import('../domains/prosecution/ui/files.tsx')),
  createRoute({
    ...ofFile,
    path: '/app/investigations/new',
    component: withTexts('prosecution', () => import('../domains/prosecution/ui/report.tsx')),
  }),
  page('/app/investigations/$id', 'prosecution', () => import('../domains/prosecution/ui/file-page.tsx')),
  page(
    '/app/investigations/$id/evidence/new',
    'prosecution',
    () => import('../domains/prosecution/ui/add-evidence.tsx'),
  ),
  createRoute({
    ...ofFile,
    path: '/app/investigations/$id/evidence/correct',
    component: withTexts('prosecution', () => import('../domains/prosecution/ui/correct-item.tsx')),
  }),
  page('/app/investigations/$id/ask', 'prosecution', () => import('../domains/prosecution/ui/ask-evidence.tsx')),
  createRoute({
    ...ofFile,
    path: '/app/investigations/$id/reply',
    component: withTexts('prosecution', () => import('../domains/prosecution/ui/reply-page.tsx')),
  }),
  page('/app/investigations/$id/send', 'prosecution', () => import('../domains/prosecution/ui/send-evidence.tsx')),
  createRoute({
    ...ofFile,
    path: '/app/investigations/$id/directive',
    component: withTexts('prosecution', () => import('../domains/prosecution/ui/directive.tsx')),
  }),
  createRoute({
    ...ofFile,
    path: '/app/investigations/$id/directive/answer',
    component: withTexts('prosecution', () => import('../domains/prosecution/ui/answer-directive.tsx')),
  }),
  page('/app/investigations/$id/decide', 'prosecution', () => import('../domains/prosecution/ui/decide.tsx')),
  page('/app/investigations/$id/verdict', 'prosecution', () => import('../domains/prosecution/ui/verdict.tsx')),
  page('/app/investigations/$id/serve', 'prosecution', () => import('../domains/prosecution/ui/serve.tsx')),
  page('/app/investigations/$id/give', 'prosecution', () => import('../domains/prosecution/ui/give.tsx')),
  page(
    '/app/investigations/$id/defence-reply',
    'prosecution',
    () => import('../domains/prosecution/ui/defence-reply.tsx'),
  ),
  createRoute({
    ...ofFile,
    path: '/app/elements/$id',
    component: withTexts('prosecution', () => import('../domains/prosecution/ui/board.tsx')),
  }),
  createRoute({
    ...ofFile,
    path: '/app/elements/$id/set',
    component: withTexts('prosecution', () => import('../domains/prosecution/ui/set-element.tsx')),
  }),
  page('/app/criminal-letters/$id', 'prosecution', () => import('../domains/prosecution/ui/letter-page.tsx')),
  page('/app/claims', 'redress', () => import('../domains/redress/ui/claims-page.tsx')),
  page('/app/claims/new', 'redress', () => import('../domains/redress/ui/open-claim.tsx')),
  page('/app/claims/$id', 'redress', () => import('../domains/redress/ui/claim-page.tsx')),
  page('/app/claims-abroad', 'exchange', () => import('../domains/exchange/ui/claims.tsx')),
  page('/app/claims-abroad/new', 'exchange', () => import('../domains/exchange/ui/new-claim.tsx')),
  page('/app/claims-abroad/$id', 'exchange', () => import('../domains/exchange/ui/claim.tsx')),
  page('/app/claims-abroad/$id/pass-on', 'exchange', () => import('../domains/exchange/ui/pass-on.tsx')),
  page('/app/study', 'study', () => import('../domains/study/ui/own-study.tsx')),
  page('/app/study/national', 'study', () => import('../domains/study/ui/national-study.tsx')),
  page('/app/study/files', 'study', () => import('../domains/study/ui/files-page.tsx')),
  page('/app/study/files/new', 'study', () => import('../domains/study/ui/code-file.tsx')),
  page('/app/study/files/$id', 'study', () => import('../domains/study/ui/file-page.tsx')),
  page('/app/study/contributions', 'study', () => import('../domains/study/ui/contributions-page.tsx')),
  page('/app/learn', 'competence', () => import('../domains/competence/ui/learn.tsx')),
  page('/app/learn/cases/$id', 'competence', () => import('../domains/competence/ui/vignette.tsx')),
  page('/app/learn/results', 'competence', () => import('../domains/competence/ui/results.tsx')),
  page('/app/learn/courses/$id', 'competence', () => import('../domains/competence/ui/course.tsx')),
  page('/app/learn/certificates/$id', 'competence', () => import('../domains/competence/ui/certificate.tsx')),
  page('/app/programme', 'programme', () => import('../domains/programme/ui/programme.tsx')),
  page('/app/programme/history', 'programme', () => import('../domains/programme/ui/history.tsx')),
  page('/app/programme/visits/new', 'programme', () => import('../domains/programme/ui/new-visit.tsx')),
  page('/app/programme/visits/$id', 'programme', () => import('../domains/programme/ui/visit.tsx')),
  page('/app/region', 'exchange', () => import('../domains/exchange/ui/region.tsx')),
  page('/app/region/caseload', 'exchange', () => import('../domains/exchange/ui/caseload.tsx')),
  createRoute({
    getParentRoute: () => root,
    path: '/app/knowledge',
    validateSearch: chosenList,
    component: withTexts('knowledge', () => import('../domains/knowledge/ui/knowledge-page.tsx')),
  }),
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

startWorkspace(router);
