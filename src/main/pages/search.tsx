import magnifyingGlass from '@phosphor-icons/core/regular/magnifying-glass.svg?raw';
import type { QueryClient } from '@tanstack/react-query';
import { type ReactElement, Suspense, useEffect, useState } from 'react';
import { Icon } from '../../web/components/icon.tsx';
import { pagesOf } from '../../web/screens/pages.ts';
import { search } from '../../web/shell/messages.ts';
import { dialogIsOpen, useShortcuts } from '../../web/shortcuts.ts';
import { useText } from '../../web/text.tsx';

const Panel = pagesOf('search').section(() => import('../../domains/search/ui/search-panel.tsx'));

/** The guides belong to another domain, and come when they are searched first. */
async function findTasks(client: QueryClient, words: string) {
  const { tasksFound } = await import('../../domains/help/ui/public.tsx');
  return tasksFound(client, words);
}

/** Opens the search from any page, by its button, by / or by Ctrl K. What it shows is fetched when it is opened first. */
export function Search(): ReactElement {
  const say = useText();
  const [open, setOpen] = useState(false);
  useShortcuts({ '/': () => setOpen(true) });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || event.shiftKey || !(event.ctrlKey || event.metaKey) || dialogIsOpen())
        return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return (
    <>
      <button type="button" className="search-button" aria-keyshortcuts="/ Control+K" onClick={() => setOpen(true)}>
        <Icon of={magnifyingGlass} />
        <span>{say(search)}</span>
        <kbd className="not-phone">Ctrl K</kbd>
      </button>
      {open && (
        <Suspense fallback={null}>
          <Panel onClose={() => setOpen(false)} findTasks={findTasks} />
        </Suspense>
      )}
    </>
  );
}
