import type { PlayedPerson } from '../scenario/people.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { languageCost } from './effects.ts';
import type { PlayNow } from './play-state.ts';
import { controllerNear, uniformInRoom } from './presence.ts';

export type Channel = 'talk' | 'handover';
export type Band = 'closed' | 'guarded' | 'listening' | 'open';

/** Each part of how open a person is toward one seat, as the debrief draws it: one bar each. */
export type Openness = {
  readonly trust: number;
  readonly fear: number;
  readonly controller: number;
  readonly uniform: number;
  readonly language: number;
  readonly fatigue: number;
  readonly open: number;
};

/**
 * How open a person is toward one seat: trust, less half the strain and a quarter of the fatigue, each truncated. The phone in
 * their own hand takes away what the uniform and the interpreter cost, and a controller counts there only in the room.
 */
export function opennessOf(
  scenario: Scenario,
  play: PlayNow,
  person: PlayedPerson,
  role: string,
  channel: Channel,
): Openness {
  const now = play.people[person.id];
  if (!now) return { trust: 0, fear: 0, controller: 0, uniform: 0, language: 0, fatigue: 0, open: 0 };
  const near = controllerNear(scenario, play, person.id);
  const inHand = channel === 'handover';
  const controller = near === 'room' ? 40 : near === 'hearing' && !inHand ? 20 : 0;
  const uniform = inHand || !uniformInRoom(play, now) ? 0 : Math.trunc((10 * (person.weights.uniform ?? 100)) / 100);
  const language = inHand ? 0 : languageCost[now.language];
  const strain = Math.min(100, Math.max(0, now.fear + controller + uniform + language));
  const trust = now.trust[role] ?? 0;
  return {
    trust,
    fear: now.fear,
    controller,
    uniform,
    language,
    fatigue: now.fatigue,
    open: trust - Math.trunc(strain / 2) - Math.trunc(now.fatigue / 4) + (inHand ? 8 : 0),
  };
}

/** How a person looks at that: what the player reads instead of a number. */
export const bandOf = (open: number): Band =>
  open < -20 ? 'closed' : open < 0 ? 'guarded' : open < 20 ? 'listening' : 'open';
