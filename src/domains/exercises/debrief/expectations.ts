import type { PlayNow } from '../play/play-state.ts';
import type { Exercise } from '../scenario/scenario.ts';
import { minutesTo, talksAlone } from './to-people.ts';

/** One thing that the scenario is about: whether it came about, and which obstacle of the study arises where it does not. */
export type ExpectedThing = { readonly what: string; readonly met: boolean; readonly obstacle: string | null };

/** What the scenario expects of good work, and whether this play did it. */
export function expectations(exercise: Exercise, play: PlayNow): readonly ExpectedThing[] {
  const { expect } = exercise.scenario;
  const minutes = minutesTo(exercise, play);
  const by = (minute: number | null, limit: number) => minute !== null && minute <= limit;
  const alone = talksAlone(exercise, play);
  const told = (id: string) =>
    play.moves.some(({ act, on, t }) => act === 'rights' && on === id && t <= expect.rights.told_by);
  const own = (id: string) =>
    play.moves.some(({ act, on, outcome }) => act === 'own-interpreter' && on === id && outcome.kind === 'done');
  const agreed = (id: string, purpose: string) => play.people[id]?.consents.includes(purpose) === true;
  const one = (what: string, met: boolean, obstacle: string | undefined = undefined): ExpectedThing => ({
    what,
    met,
    obstacle: obstacle ?? null,
  });
  const list: (ExpectedThing | null)[] = [
    one('offered-to-all', by(minutes.offer_to_all, expect.talks.offered_to_all_by), expect.talks.obstacle),
    one('talks-alone', alone.length >= expect.talks.alone_at_least, expect.talks.obstacle),
    one('own-interpreter', expect.talks.own_interpreter.every(own), expect.talks.obstacle),
    one('rights-told', expect.rights.to.every(told), expect.rights.obstacle),
    expect.handover
      ? one(
          'handover-acknowledged',
          by(minutes.acknowledged, expect.handover.acknowledged_by),
          expect.handover.obstacle,
        )
      : null,
    expect.reported
      ? one('duty-to-report', isReported(play, expect.reported.to, expect.reported.by), expect.reported.obstacle)
      : null,
    ...expect.agreed.map(({ purpose, for: whom, obstacle }) =>
      one(
        `agreed-${purpose}`,
        whom.every((id) => agreed(id, purpose)),
        obstacle,
      ),
    ),
    expect.nothing_handed_on ? one('nothing-handed-on', !play.moves.some(({ act }) => act === 'disclose')) : null,
    expect.not_investigated ? one('not-investigated', play.investigation === null) : null,
    expect.bed ? one('bed-accepted', by(minutes.bed_accepted, expect.bed.by), expect.bed.obstacle) : null,
    expect.care
      ? one(
          'care-agreed',
          expect.care.for.every((id) => agreed(id, 'care-tonight')),
          expect.care.obstacle,
        )
      : null,
    expect.early_hearing
      ? one(
          'heard-before-departure',
          expect.early_hearing.for.every((id) => agreed(id, 'police')) && play.investigation !== null,
          expect.early_hearing.obstacle,
        )
      : null,
    expect.capacity_change
      ? one('capacity-changed-first', changedFirst(exercise, play), expect.capacity_change.obstacle)
      : null,
    one(
      'things-saved',
      expect.perishables.saved.every((id) => play.saved[id] !== undefined),
    ),
  ];
  return list.filter((expected) => expected !== null);
}

const isReported = (play: PlayNow, agency: string, limit: number): boolean =>
  play.moves.some(
    ({ act, to, t, outcome }) => act === 'disclose' && to === agency && t <= limit && outcome.kind === 'done',
  );

/** Whether the seat acted under its new capacity only after the change. */
function changedFirst({ scenario }: Exercise, play: PlayNow): boolean {
  const expected = scenario.expect.capacity_change;
  if (!expected) return true;
  const early = play.moves.some(
    ({ role, act, outcome }) => role === expected.role && expected.before.includes(act) && outcome.kind === 'no-power',
  );
  const changed = play.moves.some(
    ({ role, act, outcome }) => role === expected.role && act === 'change-capacity' && outcome.kind === 'done',
  );
  return changed && !early;
}
