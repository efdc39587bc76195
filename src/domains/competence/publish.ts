import type { ActDraft, RealmKey } from '../../kernel/act.ts';
import { type FieldProblem, Problem } from '../../kernel/problem.ts';
import { publishResultsAct } from './acts.ts';
import { competenceMessages } from './messages.ts';
import type { HouseCount, PublishResults, ResultFacts } from './schema.ts';

/** Below this many answers nothing of an agency is shown, and two publications differ by at least as many. */
export const fewest = 5;

/** What the database counted, which tells no number below five. */
export type Counted = Pick<HouseCount, 'house' | 'round' | 'answered' | 'sign' | 'pass' | 'call'>;

export type Publishing = {
  readonly at: RealmKey;
  readonly counted: readonly Counted[];
  readonly before: Pick<ResultFacts, 'number' | 'counts'> | null;
};

/**
 * The decision to publish what was answered: counts by agency and round, and how many were asked. Where one to four answers
 * have come since the last publication, the earlier counts stay: else the difference of two tables would be one person.
 */
export function publish(input: PublishResults, { at, counted, before }: Publishing): ActDraft[] {
  const counts = counted.map((now): HouseCount => {
    const asked = input.asked.find(({ house, round }) => house === now.house && round === now.round)?.asked ?? null;
    const last = before?.counts.find(({ house, round }) => house === now.house && round === now.round);
    if (last && waits(last, now)) return { ...last, asked: asked ?? last.asked, held: true };
    return { ...now, asked: now.answered === null ? null : asked, held: false };
  });
  const wrong: FieldProblem[] = counts
    .filter(({ asked, answered }) => answered !== null && (asked === null || asked < answered))
    .map(({ house, round }) => ({
      path: `asked.${house}.${round}`,
      message: competenceMessages.moreAnsweredThanAsked,
    }));
  if (wrong.length > 0) throw new Problem('invalid', competenceMessages.moreAnsweredThanAsked, {}, wrong);
  const facts: ResultFacts = { number: (before?.number ?? 0) + 1, counts };
  return [
    publishResultsAct.draft({
      at,
      id: input.act.id,
      stream: input.result,
      facts,
    }),
  ];
}

function waits(last: HouseCount, now: Counted): boolean {
  if (last.answered === null || now.answered === null) return false;
  const added = now.answered - last.answered;
  return added > 0 && added < fewest;
}
