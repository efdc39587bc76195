import type { ReactElement } from 'react';
import { useTasksFound } from '../../domains/help/ui/public.tsx';
import Panel from '../../domains/search/ui/search-panel.tsx';

/** The search over matters, and over the guides. */
export default function SearchPanel({ onClose }: { onClose: () => void }): ReactElement {
  return <Panel onClose={onClose} useTasks={useTasksFound} />;
}
