import type { Indicator, Observation } from '../../domains/knowledge/indicators/indicator.ts';
import { pointTo } from '../../domains/knowledge/indicators/point-to.ts';
import { type NotedSign, readSigns } from '../../domains/knowledge/indicators/read-signs.ts';
import { worthAsking } from '../../domains/knowledge/indicators/worth-asking.ts';

type Lists = { readonly indicators: readonly Indicator[]; readonly observations: readonly Observation[] };

/** What a screen reckons again when a sign is pressed: all answers, dimensions, patterns, forced labour, and what is worth asking. */
function reckon({ indicators, observations }: Lists, signs: readonly NotedSign[]): number {
  const noted = [{ source: 'me', signs }];
  const { answers } = readSigns(observations, noted);
  const { dimensions } = pointTo({ age: 'not-known', indicators, answers });
  return dimensions.length + worthAsking({ indicators, observations, noted }).length;
}

/**
 * How long each press takes, in milliseconds. Presses go through the list with a stride, so that what is noted grows, is taken
 * back and turns into *asked and not so*: the same in Node and in a browser, and in every run.
 */
export async function timesOfPresses(
  lists: Lists,
  plan: { readonly warmUp: number; readonly count: number },
  between: () => Promise<void>,
): Promise<number[]> {
  const noted = new Map<string, boolean>();
  const times: number[] = [];
  for (let press = 0; press < plan.warmUp + plan.count; press++) {
    const code = lists.observations[(press * 17) % lists.observations.length]?.id ?? '';
    const was = noted.get(code);
    if (was === undefined) noted.set(code, true);
    else if (was) noted.set(code, false);
    else noted.delete(code);
    const signs = [...noted].map(([sign, so]) => ({ code: sign, so }));
    await between();
    const start = performance.now();
    reckon(lists, signs);
    if (press >= plan.warmUp) times.push(performance.now() - start);
  }
  return times;
}
