import { covers, itemOf, mayCross } from '../play/hand-over-facts.ts';
import { knownTo } from '../play/learn.ts';
import type { PlayNow } from '../play/play-state.ts';
import { powersOf } from '../play/powers.ts';
import type { Exercise } from '../scenario/scenario.ts';

/** The first minute at which a seat knew a fact; `never`: it could have; `may-not`: no power, ground or consent was left for it. */
export type FirstKnew = number | 'never' | 'may-not';

/** When each seat first knew each fact of the truth, a row for each fact. */
export const whoKnewWhen = (
  exercise: Exercise,
  play: PlayNow,
): Readonly<Record<string, Readonly<Record<string, FirstKnew>>>> =>
  Object.fromEntries(
    exercise.scenario.truth.map(({ id }) => [
      id,
      Object.fromEntries(exercise.scenario.roles.map((role) => [role.id, firstKnew(exercise, play, role.id, id)])),
    ]),
  );

function firstKnew(exercise: Exercise, play: PlayNow, role: string, fact: string): FirstKnew {
  const known = knownTo(play, role, fact);
  if (known) return known.t;
  return couldStillKnow(exercise, play, role, fact) ? 'never' : 'may-not';
}

/** Whether a source that is still open at the end of play would lawfully have given it. */
function couldStillKnow(exercise: Exercise, play: PlayNow, role: string, fact: string): boolean {
  const { scenario } = exercise;
  const powers = powersOf(exercise, play, role);
  const byThing = scenario.objects.some((thing) => {
    if (!thing.gives.includes(fact) || !thing.tonight || thing.id in play.gone) return false;
    if (thing.needs_power === undefined || powers.has(thing.needs_power)) return true;
    if (thing.id in play.taken) return false;
    return thing.alt !== undefined || thing.perishes?.saved_by.some(({ power }) => powers.has(power)) === true;
  });
  if (byThing) return true;
  const bySaying = scenario.people.some(({ id, disclosures }) => {
    const now = play.people[id];
    return disclosures.some(
      (one) => one.gives.includes(fact) && now?.told.includes(one.id) === false && !now.closedTo.includes(role),
    );
  });
  return bySaying || scenario.roles.some(({ id }) => couldBeTold(exercise, play, { from: id, to: role, fact }));
}

function couldBeTold(
  exercise: Exercise,
  play: PlayNow,
  { from, to, fact }: { from: string; to: string; fact: string },
) {
  const known = knownTo(play, from, fact);
  if (!known) return false;
  const agencyOf = (role: string) => exercise.scenario.roles.find(({ id }) => id === role)?.agency ?? '';
  const [sender, recipient] = [agencyOf(from), agencyOf(to)];
  if (sender === recipient) return true;
  const investigates = (role: string) => play.seats[role]?.capacity === 'criminal-investigation';
  if (play.investigation !== null && investigates(from) && investigates(to)) return true;
  return exercise.pack.grounds.some((ground) =>
    mayCross(exercise, play, known, ground, recipient).some((source) =>
      covers(ground, sender, recipient, [itemOf(exercise, source)]),
    ),
  );
}
