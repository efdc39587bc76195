import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { Problem, wrongAt } from '../../../../kernel/problem.ts';
import { line, text } from '../../../../kernel/text/text.ts';
import { mayWrite } from '../../access.ts';
import { registerMessages } from '../messages.ts';
import { Obstacles, RecommendationCode } from '../register-schema.ts';

const TakeRecommendation = z.strictObject({
  act: ActEnvelope,
  recommendation: Uuid,
  /** Of the list; null for one of the unit's own, which says the rest itself. */
  code: RecommendationCode.nullable(),
  text: text(600).nullable(),
  source: line(200).nullable(),
  obstacles: Obstacles,
});
type TakeRecommendation = z.infer<typeof TakeRecommendation>;

const Facts = z.strictObject({ reference: z.string(), code: RecommendationCode.nullable(), obstacles: Obstacles });
type Facts = z.infer<typeof Facts>;

export const takeRecommendation: ActDef<'recommendation.take', Facts, 'text' | 'source'> = defineAct({
  type: 'recommendation.take',
  stream: 'recommendation',
  words: ['text', 'source'],
  nature: 'decision',
  facts: Facts,
  icon: 'list-checks',
  sentence: () => ({ message: registerMessages.taken }),
  retainRule: 'programme',
});

/** `taken`: which of the list the unit follows up already. `obstaclesOf`: which obstacles one of the list answers; null where the list has none of that code. */
type Begun = InFile & {
  readonly id: string;
  readonly reference: string;
  readonly taken: readonly string[];
  readonly obstaclesOf: readonly string[] | null;
};

/** A unit takes a recommendation up: from now on what is done about it is entered here. */
export const toTakeRecommendation: Doing<TakeRecommendation, InFile, Begun> = {
  act: takeRecommendation,
  input: TakeRecommendation,
  roles: ['programme-lead'],
  may: mayWrite,
  refuses: ({ code, text: words, source, obstacles }, { taken, obstaclesOf }) => {
    if (code !== null) {
      if (obstaclesOf === null) return new Problem('conflict', registerMessages.noSuchRecommendation);
      return taken.includes(code) ? new Problem('conflict', registerMessages.alreadyTaken) : null;
    }
    if (words === null) return wrongAt('text', registerMessages.textMissing);
    if (source === null) return wrongAt('source', registerMessages.sourceMissing);
    return obstacles.length === 0 ? wrongAt('obstacles', registerMessages.obstacleMissing) : null;
  },
  acts: ({ act, code, text: words, source, obstacles }, { id, at, reference, obstaclesOf }) => [
    takeRecommendation.draft({
      ...{ at, id: act.id, stream: id },
      facts: { reference, code, obstacles: obstaclesOf ? [...obstaclesOf] : obstacles },
      words: code === null ? { text: words, source } : null,
    }),
  ],
};
