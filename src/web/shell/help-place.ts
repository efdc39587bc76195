import { useRouterState } from '@tanstack/react-router';
import type { HelpTopic } from '../../kernel/help-topic.ts';

type HelpPlace = { readonly isHelp: boolean; readonly search: { readonly at?: HelpTopic } };

/** Where the guides say how the page that is open is used, as that page has declared it. */
export function useHelpPlace(): HelpPlace {
  const help = useRouterState({ select: ({ matches }) => matches.at(-1)?.staticData.help });
  const isHelp = useRouterState({ select: ({ location }) => location.pathname === '/app/help' });
  return { isHelp, search: help && !isHelp ? { at: help } : {} };
}
