import { requestOf } from './examples.ts';
import type { Sent } from './parts/part.ts';
import { partOf, parts, ruleOf } from './parts.ts';
import { countriesOf, type Step, type World } from './world.ts';

/** The description of a world after one more step that was allowed. What the product makes of it is compared with this. */
export function record(world: World, step: Step): World {
  const after: World = { ...world, steps: [...world.steps, step] };
  if (step.route === 'carry') return parts.reduce((so: World, part) => part.carried(so, step), after);
  const { place, asks, oncePerPerson } = ruleOf(step.route) ?? {};
  if (oncePerPerson) return after;
  if (asks || (place !== 'own' && place !== 'writable')) return world; // a query changes nothing
  return partOf(step.route).record(after, step, sentIn(world, step));
}

/** What a step sends, with symbolic names instead of ids. */
const sentIn = (world: World, step: Step): Sent =>
  requestOf(step, { country: countriesOf(world, step), target: step.target, basis: [], act: () => ({}) })
    .input as unknown as Sent;
