import { z } from 'zod';

/** A scenario as it is chosen. */
export const ScenarioShown = z.strictObject({
  id: z.string(),
  title: z.string(),
  about: z.string(),
  contentNote: z.string(),
  banner: z.string(),
  minutes: z.int(),
  maxPlayers: z.int(),
  canBeAlone: z.boolean(),
  roles: z.array(z.string()),
});
export type ScenarioShown = z.infer<typeof ScenarioShown>;
/** `preparing`: the process in which exercises are played is being started, and one asks again in a moment. */
export const ScenariosShown = z.strictObject({ preparing: z.boolean(), scenarios: z.array(ScenarioShown) });

/** What who has opened an exercise is given: the code to say aloud, and a ticket to lead it. */
export const ExerciseOpened = z.strictObject({ code: z.string(), ticket: z.string() });
