import { z } from 'zod';
import type { TaskDef, TellTask } from '../../kernel/define-task.ts';
import { taskMessages } from './messages.ts';

/**
 * Makes the sentence of a stored task by its kind. A task whose facts are no longer those of its kind is still owed: its sentence is made
 * from the facts that it has; where none comes of them, it says where to look. It never keeps the others from being listed.
 */
export function tellerOf<Known>(
  kinds: readonly TaskDef<string, Facts, string | null, Known>[],
  known: Known,
): TellTask {
  const byKind = new Map<string, (typeof kinds)[number]>();
  for (const one of kinds) {
    if (byKind.has(one.kind)) throw new Error(`Two domains declare tasks of the kind ${one.kind}.`);
    byKind.set(one.kind, one);
  }
  return ({ kind, facts }, reader) => {
    const found = byKind.get(kind);
    if (!found) throw new Error(`No domain declares tasks of the kind ${kind}.`);
    const read = z.safeParse(found.facts, facts);
    const to = { ...reader, known };
    if (read.success) return found.sentence(read.data, to);
    try {
      return found.sentence(facts, to);
    } catch {
      return { title: reader.say(taskMessages.olderTitle), detail: reader.say(taskMessages.olderDetail) };
    }
  };
}

type Facts = Parameters<TellTask>[0]['facts'];
