import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../kernel/doing.ts';
import { Problem } from '../../../kernel/problem.ts';
import { mayWriteSurvey, surveyRoles } from '../access.ts';
import { drawnFrom, frameDigest } from '../draw-frame.ts';
import { surveyMessages } from '../messages.ts';
import { inSurvey, type Survey, whilePreparing } from '../survey.ts';

const DrawPeople = z.strictObject({ act: ActEnvelope });
type DrawPeople = z.infer<typeof DrawPeople>;
const Facts = z.strictObject({
  /** Of the server, at the moment of the draw: no person chooses it. */
  seed: z.int().min(0).max(4_294_967_295),
  frameDigest: z.string().regex(/^[0-9a-f]{64}$/),
  people: z.int(),
});
type Facts = z.infer<typeof Facts>;

export const drawPeople: ActDef<'survey.draw', Facts, never> = defineAct({
  type: 'survey.draw',
  stream: 'awareness-survey',
  nature: 'decision',
  facts: Facts,
  icon: 'list-magnifying-glass',
  sentence: ({ people }) => ({ message: surveyMessages.drawn, values: { people } }),
  retainRule: 'programme',
});

/** Who is asked is drawn by lot. Drawn again it is another act, which everyone who reads the survey sees. */
export const toDraw: Doing<DrawPeople, Here<Survey>, Here<Survey> & { readonly seed: number }> = {
  act: drawPeople,
  input: DrawPeople,
  roles: surveyRoles,
  may: mayWriteSurvey,
  possible: (here) =>
    whilePreparing(here) ?? (here.state.frame ? null : new Problem('conflict', surveyMessages.noFrame)),
  acts: ({ act }, { seed, ...here }) => {
    const { method, frame } = here.state;
    const strata = frame?.strata ?? [];
    return [
      drawPeople.draft({
        ...inSurvey(here, act),
        facts: {
          seed,
          frameDigest: frameDigest(method, strata),
          people: drawnFrom(method, strata, seed).reduce((sum, { people }) => sum + people, 0),
        },
      }),
    ];
  },
};
