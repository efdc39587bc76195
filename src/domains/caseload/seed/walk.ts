import type { Obstacle } from '../codes/obstacles.ts';
import { type Chain, type Stage, stageCount, stageIndex } from '../codes/stages.ts';
import { isoDay } from '../day.ts';
import type { CaseloadColumn } from '../file/columns.ts';
import { drawnNoticed } from './noticed.ts';
import { type NextStep, obstacleCounts, outcomesOf, stepsFrom } from './paths.ts';
import { type Chance, chosen, drawnDays, type Weighted } from './random.ts';
import { dutyToShareFrom, lesserOffenceFrom, widerTimeToThinkFrom } from './sweden.ts';

/** Authorities decide on weekdays: what would fall on a Saturday or Sunday is done on Monday. 1970-01-01 was a Thursday. */
function weekday(day: number): number {
  const place = (((day + 3) % 7) + 7) % 7;
  return place > 4 ? day + 7 - place : day;
}

/** What rules noticed is drawn by a chance of its own, so that everything else of a seed is as it is without it. */
export type World = { readonly chance: Chance; readonly noticing: Chance; readonly until: number };

export function drawnObstacles({ chance }: World, hindered: Weighted<Obstacle> | undefined, day: number): Obstacle[] {
  if (!hindered) return [];
  const possible = hindered.filter(([obstacle]) => obstacle !== 'OB-C03' || day >= lesserOffenceFrom);
  const found = new Set<Obstacle>();
  const wanted = chosen(chance, obstacleCounts);
  for (let tries = 0; tries < wanted; tries += 1) {
    const obstacle = chosen(chance, possible);
    if (obstacle === 'OB-A04' && day >= dutyToShareFrom && chance.isHit(0.5)) continue;
    found.add(obstacle);
  }
  return [...found].toSorted();
}

/** The chances of the next step at this day: the reflection period came more often once the social board could apply for it. */
function stepsOn(chain: Chain, stage: Stage, day: number): Weighted<NextStep> {
  const steps = stepsFrom[chain][stage] ?? [];
  if (chain !== 'protection' || stage !== 'identified' || day >= widerTimeToThinkFrom) return steps;
  return steps.map(
    ([step, weight]) =>
      [step, typeof step === 'object' && 'to' in step && step.to === 'time-to-think' ? weight * 0.5 : weight] as const,
  );
}

/** One person's way through one chain, until it breaks off, ends, or the last day comes. */
export function walkedPath(world: World, chain: Chain, from: number): Partial<Record<CaseloadColumn, string>>[] {
  const { chance, until } = world;
  const rows: Partial<Record<CaseloadColumn, string>>[] = [];
  let stage: Stage = 'suspicion';
  let day = from;
  for (;;) {
    const step: NextStep = chosen(chance, stepsOn(chain, stage, day));
    if (step === 'nothing') return rows;
    day = weekday(day + drawnDays(chance, step.after));
    if (day > until) return rows;
    if ('exit' in step) {
      const obstacle = drawnObstacles(world, step.hindered, day).join(' ');
      const noticed = drawnNoticed(world.noticing, step.hindered).join(' ');
      rows.push({ chain, stage, date: isoDay(day), exit: step.exit, reason: step.reason ?? '', obstacle, noticed });
      return rows;
    }
    stage = step.to;
    if (stageIndex(chain, stage) < stageCount(chain) - 1) {
      rows.push({ chain, stage, date: isoDay(day), reason: stage === 'charge' ? 'RC15' : '' });
      continue;
    }
    const outcome = chosen(chance, outcomesOf[stage] ?? []);
    const ended =
      outcome === 'not-told'
        ? {}
        : {
            exit: outcome.exit,
            obstacle: drawnObstacles(world, outcome.hindered, day).join(' '),
            noticed: drawnNoticed(world.noticing, outcome.hindered).join(' '),
          };
    rows.push({ chain, stage, date: isoDay(day), ...ended });
    return rows;
  }
}
