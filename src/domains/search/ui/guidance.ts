import { useText } from '../../../web/text.tsx';
import { leastTyped } from '../schema.ts';
import * as texts from './messages.ts';
import type { FoundGroup } from './recent.ts';

/** Tasks of the guides that hold some words. */
export type TasksFound = (words: string) => readonly { id: string; title: string; isNamed: boolean }[];

export const guidanceKind = 'guidance';
const mostGuidance = 4;

/** What the guides say of these words. They are the same for everyone, and asked of no one. */
export function useGuidance(text: string, useTasks: TasksFound): readonly FoundGroup[] {
  const say = useText();
  const found = useTasks(text.length >= leastTyped ? text : '');
  if (found.length === 0) return [];
  const lines = found.slice(0, mostGuidance).map(({ id, title, isNamed }) => ({
    ...{ id, name: title, reference: null, kind: guidanceKind },
    why: { text: say(isNamed ? texts.guidanceByName : texts.guidanceByText) },
  }));
  return [{ kind: guidanceKind, called: say(texts.guidance), lines, more: found.length > lines.length }];
}
