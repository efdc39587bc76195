import { createRouter } from '@tanstack/react-router';
import { FaultPage } from '../web/components/state/fault-page.tsx';
import { Loading } from '../web/components/state/loading.tsx';
import { root } from '../web/screens/pages.ts';
import { Around } from './pages/frame.tsx';
import { startWorkspace } from './pages/start-workspace.tsx';
import { routes } from './screens.tsx';
import '../web/styles/index.css';

/* Where the workspace is put together. Which pages there are, and what they bring to each other: screens.tsx. */

const routeTree = root.update({ component: Around }).addChildren(routes);

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
