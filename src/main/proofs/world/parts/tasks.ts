import { workExamples } from '../../../../domains/tasks/testing/examples.ts';
import { cursorOf } from '../../../../platform/http/cursor.ts';
import { visibleThings } from '../sight.ts';
import { personOf, type Session, type World, type WorldThing } from '../world.ts';
import { caseOfficers, everybody, nothingOfItsOwn, type Part } from './part.ts';

/** What is open and a person of the unit of this session answers for, as far as the session sees it. */
const mattersOf = (world: World, session: Session): readonly WorldThing[] =>
  visibleThings(world, session).filter(
    ({ kind, owner, state = 'open' }) =>
      ['case', 'claim', 'signal', 'suspicion'].includes(kind) &&
      owner !== null &&
      personOf(world, owner).unit === personOf(world, session.person).unit &&
      !state.startsWith('closed'),
  );

export const tasksPart: Part = {
  ...nothingOfItsOwn,
  examples: workExamples,
  rules: {
    'work.list': {
      roles: [...everybody, 'administrator', 'security-officer', 'data-protection-officer'],
      place: 'list',
    },
    'work.matters': { roles: caseOfficers, place: 'list' },
    'load.read': { roles: ['lead'], place: 'list' },
    'load.matters': { roles: ['lead'], place: 'list' },
  },
  compare: (expect, { world, session, step, body, idOf, work }) => {
    if (step.route === 'load.matters') {
      const owned = mattersOf(world, session).map(({ key }) => idOf(key));
      const shown = body.items.map(({ id }: { id: string }) => id);
      expect(shown.filter((id: string) => !owned.includes(id))).toEqual([]);
      if (body.next === null) expect(shown.sort()).toEqual(owned.sort());
      return;
    }
    if (step.route !== 'work.list') return;
    // Obstacles come and go by the clock, which no oracle here reads: each must be of something that this session sees.
    const isObstacle = ({ kind }: { kind: string }): boolean => kind.startsWith('obstacle.');
    const seen = new Set(visibleThings(world, session).map(({ key }) => idOf(key)));
    expect(body.items.filter(isObstacle).filter(({ about }: { about: { id: string } }) => !seen.has(about.id))).toEqual(
      [],
    );
    const asked = body.items.filter((item: { kind: string }) => !isObstacle(item));
    const shown = asked.map((item: { kind: string; about: { id: string } }) => `${item.kind} ${item.about.id}`);
    const expected = work().map((line) => line.replace(/\S+$/, idOf));
    expect(shown.sort()).toEqual(expected.sort());
  },
  questions: ({ after: { at, id } }) => [
    { route: 'work.list' },
    { route: 'work.matters' },
    { route: 'load.read' },
    { route: 'load.matters' },
    { route: 'load.matters', input: { after: cursorOf({ at, id }) } },
    { route: 'work.list', input: { after: cursorOf({ dueAt: at, id }) } },
  ],
};
