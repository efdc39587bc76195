import { createContext, useContext } from 'react';
import type { Section } from '../../../web/screens/screens.ts';
import { type WorkKind, WorkKinds } from '../../../web/screens/work-kinds.ts';
import type { WorkItem } from '../schema.ts';

export { workQuery } from './api.ts';

export function useWorkKind(item: Pick<WorkItem, 'about'>): WorkKind | undefined {
  return useContext(WorkKinds)[item.about.kind];
}

/** What later domains show over the tasks of My work. */
export const WorkTop = createContext<readonly Section<object>[]>([]);
