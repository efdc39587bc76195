import { type HelpTopic, helpTopics } from '../../../kernel/text/help-topic.ts';

export type HelpSearch = { readonly at?: HelpTopic; readonly guide?: string; readonly task?: string };

const isName = (raw: unknown): raw is string => typeof raw === 'string' && /^[a-z-]{2,40}$/.test(raw);

/** Which place of which guide is asked for, or which task; what is none is left out. */
export function helpSearch(raw: Record<string, unknown>): HelpSearch {
  const at = helpTopics.find((topic) => topic === raw.at);
  return {
    ...(at ? { at } : {}),
    ...(isName(raw.guide) ? { guide: raw.guide } : {}),
    ...(isName(raw.task) ? { task: raw.task } : {}),
  };
}
