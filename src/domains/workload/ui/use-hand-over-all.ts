import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { LoadMatter } from '../schema.ts';
import { useHandOver } from './api.ts';
import { commandLabel } from './messages.ts';

type Failed = { readonly item: LoadMatter; readonly why: string | null };
export type Progress = {
  readonly all: number;
  readonly done: readonly string[];
  readonly failed: readonly Failed[];
  readonly isRunning: boolean;
};

type Move = { readonly item: LoadMatter; readonly to: string };

/**
 * Hands matters over one after the other, each by an act of its own: what one comes to changes nothing of the others. Gives how far it has
 * come, and what became of each.
 */
export function useHandOverAll(): {
  readonly progress: Progress | null;
  readonly command: ReturnType<typeof useHandOver>;
  readonly run: (moves: readonly Move[], reason: string | null) => Promise<readonly string[]>;
} {
  const client = useQueryClient();
  const command = useHandOver();
  const [progress, setProgress] = useState<Progress | null>(null);

  async function run(moves: readonly Move[], reason: string | null): Promise<readonly string[]> {
    let now: Progress = { all: moves.length, done: [], failed: [], isRunning: true };
    setProgress(now);
    for (const { item, to } of moves) {
      if (item.changeAt === null) continue;
      const outcome = await command.send({
        path: item.changeAt,
        label: commandLabel,
        done: null,
        body: (act) => ({ act, to, reason }),
      });
      if (outcome.kind === 'done') now = { ...now, done: [...now.done, item.id] };
      else {
        const why =
          outcome.kind === 'refused' ? (outcome.refused.fields[0]?.sentence ?? outcome.refused.sentence) : null;
        now = { ...now, failed: [...now.failed, { item, why }] };
      }
      setProgress(now);
    }
    setProgress({ ...now, isRunning: false });
    await client.invalidateQueries({ queryKey: ['load'] });
    return now.done;
  }
  return { progress, command, run };
}
