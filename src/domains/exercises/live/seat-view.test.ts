import { describe, expect, it } from 'vitest';
import { allScenarios, given } from '../testing/given.ts';
import type { LiveEvent } from './events.ts';
import { afterEvent } from './fold-live.ts';
import { beginLive } from './live.ts';
import { seatView } from './seat-view.ts';

/** Every text of a scenario that no player may be sent before the end. */
const hiddenIn = ({ scenario }: ReturnType<typeof given>) => [
  ...scenario.people.flatMap(({ story, disclosures }) => [story, ...disclosures]).map(({ en }) => en),
  ...scenario.objects.map(({ look }) => look.en),
];

describe.each(allScenarios)('what a seat is sent at the beginning of %s', (name) => {
  const exercise = given(name);
  const start = Date.parse('2031-01-01T00:00:00Z');
  const live = (role: string) =>
    (
      [
        { kind: 'opened', scenario: exercise.scenario.id, version: 1, team: 'Team', solo: false },
        { kind: 'joined', player: 'p1', name: 'Player' },
        { kind: 'seated', player: 'p1', role },
        { kind: 'begun' },
      ] satisfies LiveEvent[]
    ).reduce((so, event, at) => afterEvent(exercise, so, { seq: at + 1, at: start, event }), beginLive(exercise));

  it.each(exercise.scenario.roles.map(({ id }) => id))(
    'as %s: no story, no statement, no thing, no card of another',
    (role) => {
      const sent = JSON.stringify(seatView(exercise, live(role), 'p1', 'en', start));
      for (const hidden of hiddenIn(exercise)) expect(sent).not.toContain(JSON.stringify(hidden).slice(1, -1));
      for (const other of exercise.scenario.roles)
        if (other.id !== role) expect(sent).not.toContain(JSON.stringify(other.brief.en).slice(1, -1));
      const mine = exercise.scenario.roles.find(({ id }) => id === role);
      expect(sent).toContain(JSON.stringify(mine?.brief.en).slice(1, -1));
      const unknown = exercise.scenario.truth.filter(({ id }) => !mine?.knows.includes(id));
      for (const { en } of unknown) expect(sent).not.toContain(JSON.stringify(en).slice(1, -1));
      expect(sent).not.toMatch(/"(trust|fear|fatigue|openness)"/);
    },
  );
});
