import type { ActDraft } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import type { TakeBack } from '../visit-schema.ts';
import { visitMessages } from './messages.ts';
import type { InVisit } from './record.ts';
import { tookBack } from './told.ts';

const minuteMs = 60_000;

/**
 * Takes back what somebody noted a moment ago by mistake, by the clock on which they noted it: their own note, without a picture
 * or recording, that nobody has sorted. It stays in the log, and counts for nothing. Later, another answer corrects it.
 */
export function takeBack(input: TakeBack, { id, at, visit, actor }: InVisit & { readonly actor: string }): ActDraft[] {
  const { act, observation } = input;
  const note = visit.observations.find((one) => one.act === observation && one.by === actor);
  if (!note) throw new Problem('conflict', visitMessages.nothingToTakeBack);
  const isLate = Math.abs(Date.parse(act.happenedFrom) - Date.parse(note.at)) > minuteMs;
  const isFirm = note.sortedAs !== null || visit.media.some((one) => one.observation === observation);
  if (isLate || isFirm) throw new Problem('conflict', visitMessages.noteStays);
  return [tookBack(input, { id, at })];
}
