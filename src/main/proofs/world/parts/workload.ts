import { workloadExamples } from '../../../../domains/workload/testing/examples.ts';
import { cursorOf } from '../../../../platform/http/cursor.ts';
import { visibleThings } from '../sight.ts';
import { personOf, type Session, type World, type WorldThing } from '../world.ts';
import { caseOfficers, nothingOfItsOwn, type Part } from './part.ts';

/** What is open and a person of the unit of this session answers for, as far as the session sees it. */
const mattersOf = (world: World, session: Session): readonly WorldThing[] =>
  visibleThings(world, session).filter(
    ({ kind, owner, state = 'open' }) =>
      ['case', 'claim', 'signal', 'suspicion', 'inspection', 'investigation', 'fee-claim'].includes(kind) &&
      owner !== null &&
      personOf(world, owner).unit === personOf(world, session.person).unit &&
      !['closed', 'ended', 'taken'].some((over) => state.startsWith(over)),
  );

export const workloadPart: Part = {
  ...nothingOfItsOwn,
  examples: workloadExamples,
  rules: {
    'work.matters': { roles: caseOfficers, place: 'list' },
    'load.read': { roles: ['lead'], place: 'list' },
    'load.matters': { roles: ['lead'], place: 'list' },
  },
  compare: (expect, { world, session, step, body, idOf }) => {
    if (step.route !== 'load.matters') return;
    const owned = mattersOf(world, session).map(({ key }) => idOf(key));
    const shown: string[] = body.items.map(({ id }: { id: string }) => id);
    expect(shown.filter((id) => !owned.includes(id))).toEqual([]);
    if (body.next === null) expect(shown.sort()).toEqual(owned.sort());
  },
  questions: ({ after }) => [
    { route: 'work.matters' },
    { route: 'load.read' },
    { route: 'load.matters' },
    { route: 'load.matters', input: { after: cursorOf(after) } },
  ],
};
