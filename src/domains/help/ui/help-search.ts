import { type HelpTopic, helpTopics } from '../../../kernel/text/help-topic.ts';

export type HelpSearch = { readonly at?: HelpTopic; readonly guide?: string };

/** Which place of which guide is asked for; what is none is left out. */
export function helpSearch(raw: Record<string, unknown>): HelpSearch {
  const at = helpTopics.find((topic) => topic === raw.at);
  const guide = typeof raw.guide === 'string' && /^[a-z-]{2,40}$/.test(raw.guide) ? raw.guide : undefined;
  return { ...(at ? { at } : {}), ...(guide ? { guide } : {}) };
}
