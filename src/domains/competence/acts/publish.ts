import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import type { InFile } from '../../../kernel/part-in.ts';
import { type FieldProblem, Problem } from '../../../kernel/problem.ts';
import { mayWriteOwn } from '../access.ts';
import { competenceMessages } from '../messages.ts';
import { AgencyCount, Code } from '../schema.ts';

const PublishResults = z.strictObject({
  act: ActEnvelope,
  result: Uuid,
  asked: z.array(z.strictObject({ house: z.int().min(1), round: Code, asked: z.int().min(0).max(100_000) })).max(200),
});
type PublishResults = z.infer<typeof PublishResults>;

/** `number`: the first publication is 1, and each rests on the one before it. */
export const ResultFacts = z.strictObject({ number: z.int().min(1), counts: z.array(AgencyCount) });
export type ResultFacts = z.infer<typeof ResultFacts>;

export const publishResults: ActDef<'vignette.publish', ResultFacts, never> = defineAct({
  type: 'vignette.publish',
  proof: 'export',
  stream: 'vignette-result',
  nature: 'decision',
  facts: ResultFacts,
  icon: 'chart-bar',
  sentence: () => ({ message: competenceMessages.published }),
  retainRule: 'competence',
});

/** Below this many answers nothing of an agency is shown, and two publications differ by at least as many. */
const fewest = 5;

/** What the database counted, which gives no number below five. */
export type Counted = Pick<AgencyCount, 'house' | 'round' | 'answered' | 'sign' | 'pass' | 'call'>;

type Publishing = InFile & {
  readonly id: string;
  readonly counted: readonly Counted[];
  readonly before: Pick<ResultFacts, 'number' | 'counts'> | null;
};

/** Whether newer answers are too few to be published: the difference of two tables would be one person. */
function waits(last: AgencyCount, now: Counted): boolean {
  if (last.answered === null || now.answered === null) return false;
  const added = now.answered - last.answered;
  return added > 0 && added < fewest;
}

/** Counts by agency and round, and how many were asked. Where one to four answers have come since the last, the earlier counts stay. */
const countsOf = ({ asked: said }: PublishResults, { counted, before }: Publishing): AgencyCount[] =>
  counted.map((now) => {
    const isOf = (one: { readonly house: number; readonly round: string }): boolean =>
      one.house === now.house && one.round === now.round;
    const asked = said.find(isOf)?.asked ?? null;
    const last = before?.counts.find(isOf);
    if (last && waits(last, now)) return { ...last, asked: asked ?? last.asked, held: true };
    return { ...now, asked: now.answered === null ? null : asked, held: false };
  });

/** The decision to publish what was answered. Fewer cannot have been asked than have answered. */
export const toPublish: Doing<PublishResults, InFile, Publishing> = {
  act: publishResults,
  input: PublishResults,
  roles: ['trainer'],
  may: mayWriteOwn,
  refuses: (input, of) => {
    const message = competenceMessages.moreAnsweredThanAsked;
    const wrong: FieldProblem[] = countsOf(input, of)
      .filter(({ asked, answered }) => answered !== null && (asked === null || asked < answered))
      .map(({ house: agency, round }) => ({ path: `asked.${agency}.${round}`, message }));
    return wrong.length > 0 ? new Problem('invalid', message, {}, wrong) : null;
  },
  acts: (input, of) => [
    publishResults.draft({
      at: of.at,
      id: input.act.id,
      stream: of.id,
      facts: { number: (of.before?.number ?? 0) + 1, counts: countsOf(input, of) },
    }),
  ],
};
