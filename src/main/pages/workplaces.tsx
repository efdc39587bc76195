import { page } from './frame.tsx';

/* Pages of what the unit knows of firms. */

export const workplaceRoutes = [
  page('/app/workplaces', 'workplaces', () => import('../../domains/workplaces/ui/list-page.tsx')),
  page('/app/workplaces/new', 'workplaces', () => import('../../domains/workplaces/ui/register-page.tsx')),
  page('/app/workplaces/import', 'workplaces', () => import('../../domains/workplaces/ui/import-page.tsx')),
  page('/app/workplaces/$id', 'workplaces', () => import('../../domains/workplaces/ui/workplace-page.tsx')),
] as const;
