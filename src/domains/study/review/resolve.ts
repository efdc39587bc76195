import type { ActDraft, ActEnvelope, RealmKey } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import { resolveAct } from '../acts.ts';
import type { Coding } from './coding.ts';
import type { Review } from './fold.ts';
import { reviewMessages as text } from './messages.ts';
import { checkEnding } from './review.ts';

/** Where two readers differ, a third decision says what stands. It rests on both readings, and both are kept. */
export function resolve(
  { act, coding }: { readonly act: ActEnvelope; readonly coding: Coding },
  file: { readonly at: RealmKey; readonly id: string; readonly review: Review },
): ActDraft[] {
  if (file.review.status !== 'differ') throw new Problem('conflict', text.nothingToResolve);
  checkEnding(coding);
  return [
    resolveAct.draft({
      at: file.at,
      id: act.id,
      stream: file.id,
      facts: { coding },
      basedOn: file.review.readings.map((reading) => reading.act),
    }),
  ];
}
