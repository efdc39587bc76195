import { workloadExamples } from '../../../../domains/workload/testing/examples.ts';
import { cursorOf } from '../../../../platform/http/cursor.ts';
import { visibleThings } from '../sight.ts';
import { personOf, type Session, type World, type WorldThing } from '../world.ts';
import { caseOfficers, caseReaders, nothingOfItsOwn, officers, type Part, readers } from './part.ts';
import { isReviewed } from './prosecution.ts';

/** By which roles a matter of each kind is read: only such a matter is listed. */
const readBy: Readonly<Record<string, readonly string[]>> = {
  ...{ case: [...caseReaders, 'registrar'], claim: caseReaders, suspicion: caseReaders },
  ...{ signal: readers, inspection: readers, investigation: readers, 'fee-claim': officers },
  ...{ event: ['programme-lead'], campaign: ['programme-lead'], 'awareness-survey': ['programme-lead', 'analyst'] },
};

/** What is open and a person of the unit of this session answers for, as far as the session sees it and has a role to read it. */
const mattersOf = (world: World, session: Session): readonly WorldThing[] =>
  visibleThings(world, session).filter((thing) => {
    const { kind, owner, state = 'open' } = thing;
    return (
      personOf(world, session.person).roles.some(({ role, ended }) => !ended && readBy[kind]?.includes(role)) &&
      owner !== null &&
      personOf(world, owner).unit === personOf(world, session.person).unit &&
      !['closed', 'ended', 'taken', 'cancelled'].some((over) => state.startsWith(over)) &&
      !(kind === 'investigation' && isReviewed(thing))
    );
  });

export const workloadPart: Part = {
  ...nothingOfItsOwn,
  examples: workloadExamples,
  rules: {
    'work.matters': { roles: caseOfficers, place: 'list' },
    'load.read': { roles: ['lead'], place: 'list' },
    'load.paper': { roles: ['lead'], place: 'list' },
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
    { route: 'load.paper' },
    { route: 'load.matters' },
    { route: 'load.matters', input: { after: cursorOf(after) } },
  ],
};
