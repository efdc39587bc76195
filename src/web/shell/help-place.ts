import { useRouterState } from '@tanstack/react-router';
import type { HelpTopic } from '../../kernel/text/help-topic.ts';

type HelpPlace = {
  readonly isHelp: boolean;
  readonly search: { readonly at?: HelpTopic };
  /** Which page is open, as the program writes its address, for what is written of it: no id of any matter. */
  readonly about: { readonly about?: string };
};

/** Where the guides say how the page that is open is used, as that page has declared it. */
export function useHelpPlace(): HelpPlace {
  const help = useRouterState({ select: ({ matches }) => matches.at(-1)?.staticData.help });
  const isHelp = useRouterState({ select: ({ location }) => location.pathname === '/app/help' });
  const page = useRouterState({ select: ({ matches }) => matches.at(-1)?.fullPath });
  const isItself = page === undefined || page === '/app/feedback';
  return { isHelp, about: isItself ? {} : { about: page }, search: help && !isHelp ? { at: help } : {} };
}
