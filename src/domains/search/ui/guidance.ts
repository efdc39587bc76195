import { useQuery } from '@tanstack/react-query';
import { useText } from '../../../web/text.tsx';
import { findTasks, helpQuery } from '../../help/ui/public.tsx';
import { leastTyped } from '../schema.ts';
import * as texts from './messages.ts';
import type { FoundGroup, FoundLine } from './recent.ts';

export const guidanceKind = 'guidance';
const mostGuidance = 4;

/** Tasks of the guides that hold these words: first those whose name does. They are the same for everyone, and asked of no one. */
export function useGuidance(text: string): readonly FoundGroup[] {
  const say = useText();
  const help = useQuery({ ...helpQuery(), enabled: text.length >= leastTyped });
  const found = findTasks(help.data?.tasks ?? [], text) ?? [];
  if (found.length === 0) return [];
  const inName = new Set(
    findTasks(
      found.map((task) => ({ ...task, why: '', steps: [], wrong: [] })),
      text,
    )?.map(({ id }) => id),
  );
  const isNamed = ({ id }: { id: string }): number => (inName.has(id) ? 0 : 1);
  const lines = [...found]
    .sort((a, b) => isNamed(a) - isNamed(b))
    .slice(0, mostGuidance)
    .map(
      ({ id, title }): FoundLine => ({
        id,
        name: title,
        reference: null,
        kind: guidanceKind,
        why: { text: say(inName.has(id) ? texts.guidanceByName : texts.guidanceByText) },
      }),
    );
  return [{ kind: guidanceKind, called: say(texts.guidance), lines, more: found.length > lines.length }];
}
