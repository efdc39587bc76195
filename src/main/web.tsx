import { createRouter } from '@tanstack/react-router';
import { FaultPage } from '../web/components/fault-page.tsx';
import { Loading } from '../web/components/loading.tsx';
import { startWorkspace } from './start-workspace.tsx';
import { caseRoutes } from './web-case.tsx';
import { criminalRoutes } from './web-criminal.tsx';
import { fieldRoutes } from './web-field.tsx';
import { page, root } from './web-frame.tsx';
import { knowingRoutes } from './web-knowing.tsx';
import '../web/styles/index.css';

/* Where the workspace is put together: which pages there are. What they bring to each other: web-sections.tsx. */

const routeTree = root.addChildren([
  page('/app', 'tasks', () => import('../domains/tasks/ui/my-work.tsx')),
  ...fieldRoutes,
  ...caseRoutes,
  ...criminalRoutes,
  ...knowingRoutes,
  page('/app/help', 'access', () => import('../domains/access/ui/help-route.tsx')),
  page('/app/phones', 'access', () => import('../domains/access/ui/phones-page.tsx')),
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
