import type { ActDraft } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import type { CountWorkers } from '../after-schema.ts';
import type { CountFacts } from './act-facts.ts';
import { countedAct } from './acts.ts';
import { afterIdOf } from './after-id.ts';
import type { AfterVisit } from './decide.ts';
import { atMost } from './limit-messages.ts';
import { afterMessages } from './messages.ts';
import { contradictionsIn } from './numbers.ts';

/**
 * The numbers as an officer says them, all at once; whoever says them again corrects what was said before. Numbers that
 * contradict each other are refused, each at its own place: one of them is wrong, and only the officer knows which.
 */
export function countWorkers(input: CountWorkers, { id, at, after }: AfterVisit): ActDraft[] {
  const { numbers, interpreter } = input;
  const wrong = contradictionsIn(numbers);
  if (wrong.length > 0)
    throw new Problem(
      'invalid',
      afterMessages.contradiction,
      {},
      wrong.map(({ key, whole, most }) => ({
        path: `numbers.${key}`,
        message: atMost(whole),
        values: { most },
      })),
    );
  const facts: CountFacts = { numbers, interpreter };
  return [
    countedAct.draft({
      at,
      id: input.act.id,
      stream: afterIdOf(id),
      facts,
      corrects: after.said?.act ?? null,
    }),
  ];
}
