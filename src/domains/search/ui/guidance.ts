import { type QueryClient, useQuery } from '@tanstack/react-query';
import { spoken } from '../../../web/language.ts';
import { useText } from '../../../web/text.tsx';
import { leastTyped } from '../schema.ts';
import * as texts from './messages.ts';
import type { FoundGroup } from './recent.ts';

/** Finds the tasks of the guides that hold some words. */
export type FindTasks = (
  client: QueryClient,
  words: string,
) => Promise<readonly { id: string; title: string; isNamed: boolean }[]>;

export const guidanceKind = 'guidance';
const mostGuidance = 4;

/** What the guides say of these words. They are the same for everyone, and are looked through here: nothing is asked of the server but the guides. */
export function useGuidance(text: string, findTasks: FindTasks): readonly FoundGroup[] {
  const say = useText();
  const { data: found = [] } = useQuery({
    queryKey: ['guidance', spoken(), text],
    queryFn: ({ client }) => findTasks(client, text),
    enabled: text.length >= leastTyped,
    gcTime: 0,
  });
  if (found.length === 0) return [];
  const lines = found.slice(0, mostGuidance).map(({ id, title, isNamed }) => ({
    ...{ id, name: title, reference: null, kind: guidanceKind },
    why: { text: say(isNamed ? texts.guidanceByName : texts.guidanceByText) },
  }));
  return [{ kind: guidanceKind, called: say(texts.guidance), lines, more: found.length > lines.length }];
}
