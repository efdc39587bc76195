import { createRouter } from '@tanstack/react-router';
import { FaultPage } from '../web/components/state/fault-page.tsx';
import { Loading } from '../web/components/state/loading.tsx';
import { administrationRoutes } from './pages/administration.tsx';
import { caseRoutes } from './pages/case.tsx';
import { criminalRoutes } from './pages/criminal.tsx';
import { fieldRoutes } from './pages/field.tsx';
import { page, root } from './pages/frame.tsx';
import { knowingRoutes } from './pages/knowing.tsx';
import { startWorkspace } from './pages/start-workspace.tsx';
import { workplaceRoutes } from './pages/workplaces.tsx';
import '../web/styles/index.css';

/* Where the workspace is put together: which pages there are. What they bring to each other: pages/sections.tsx. */

const routeTree = root.addChildren([
  page('/app', 'tasks', () => import('../domains/tasks/ui/my-work.tsx')),
  ...fieldRoutes,
  ...caseRoutes,
  ...criminalRoutes,
  ...knowingRoutes,
  ...workplaceRoutes,
  ...administrationRoutes,
  page('/app/help', 'access', () => import('../domains/access/ui/help-route.tsx')),
  page('/app/my-sign-in', 'access', () => import('../domains/access/ui/my-sign-in.tsx')),
  page('/app/notifications', 'notices', () => import('../domains/notices/ui/notices-page.tsx')),
  page('/app/phones', 'access', () => import('../domains/access/ui/phones/phones-page.tsx')),
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
