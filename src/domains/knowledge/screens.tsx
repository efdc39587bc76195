import { pagesOf } from '../../web/screens/pages.ts';
import type { Screens } from '../../web/screens/screens.ts';
import { chosenList } from './ui/chosen-list.ts';

const { pageWith } = pagesOf('knowledge', 'knowledge');

export const knowledgeScreens = {
  routes: [pageWith('/app/knowledge', chosenList, () => import('./ui/knowledge-page.tsx'))],
} as const satisfies Screens;
