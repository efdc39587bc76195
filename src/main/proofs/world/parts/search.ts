import { searchExamples } from '../../../../domains/search/testing/examples.ts';
import { visibleThings } from '../sight.ts';
import { personOf } from '../world.ts';
import { caseOfficers, caseReaders, nothingOfItsOwn, type Part, readers } from './part.ts';

const lists = [
  'case',
  'signal',
  'suspicion',
  'inspection',
  'investigation',
  'claim',
  'screening',
  'person',
  'workplace',
  'tip',
  'work',
  'evidence',
  'disclosure',
  'fee-claim',
  'desk',
];
const anyState = { where: {}, from: null, until: null, sort: null };
const states: readonly { text?: string; where?: Record<string, string>; sort?: { column: string; down: boolean } }[] = [
  { sort: { column: 'reference', down: false } },
  { text: 'Canory', sort: { column: 'firm', down: true } },
  { where: { state: 'open' } },
  { where: { responsible: 'none' }, sort: { column: 'responsible', down: false } },
];

type Group = { kind: string; hits: { id: string }[]; more: boolean };

/** In every world each firm is called by the same first word, so that one word asks for all that a session sees. */
export const searchPart: Part = {
  ...nothingOfItsOwn,
  examples: searchExamples,
  rules: {
    'search.find': { roles: caseReaders, place: 'list' },
    'list.read': { roles: caseReaders, place: 'list' },
    'list.export': { roles: caseReaders, place: 'list' },
    'people.search': { roles: caseOfficers, place: 'list' },
  },
  compare: (expect, { world, session, step, body, idOf }) => {
    if (step.route === 'list.read') {
      const listed: { id: string }[] = body.items;
      const people = visibleThings(world, session, 'person').map(({ key }) => idOf(key));
      if (body.next === null) expect(listed.map(({ id }) => id).sort()).toEqual(people.sort());
    }
    if (step.route !== 'search.find') return;
    const groups: Group[] = body.groups;
    const seen = new Set(visibleThings(world, session).map(({ key }) => idOf(key)));
    // An import makes records of firms whose ids only the server knows: who sees the import may be shown one.
    const made = new Set(world.things.map(({ key }) => idOf(key)));
    const seesImport = visibleThings(world, session, 'workplace-import').length > 0;
    const ofImport = (kind: string, id: string) => kind === 'workplace' && seesImport && !made.has(id);
    const shown = groups.flatMap(({ kind, hits }) => hits.filter(({ id }) => !ofImport(kind, id)).map(({ id }) => id));
    expect(shown.filter((id) => !seen.has(id))).toEqual([]);
    const opensSignals = personOf(world, session.person).roles.some(
      ({ role, ended }) => readers.includes(role) && !ended,
    );
    const signals = groups.find(({ kind }) => kind === 'signal');
    if (!opensSignals || signals?.more) return;
    const named = visibleThings(world, session, 'signal').filter((thing) =>
      thing.canaries.some((bird) => /\.workplaceName\./.test(bird)),
    );
    const found = new Set(signals?.hits.map(({ id }) => id));
    expect(named.map(({ key }) => idOf(key)).filter((id) => !found.has(id))).toEqual([]);
  },
  // Words that hidden matters have too, as whole words, beginnings and with a letter wrong, and the reference of nothing.
  questions: () => [
    ...['Canary', 'cana', 'canory', 'firm: canary workplacename', 'K-0000000-0', '510000-1000', 'Ж'].map((text) => ({
      route: 'search.find',
      input: { text },
    })),
    // Names and numbers that hidden people have too.
    ...(['name', 'personalNumber', 'phone'] as const).map((by) => ({
      route: 'people.search',
      input: { by, text: by === 'name' ? 'Canary' : '0701740605', reason: 'contact', after: null },
    })),
    // Every list, with words and codes that hidden matters have too, and in every order.
    ...lists.flatMap((list) =>
      states.map(({ text, ...state }) => ({
        route: 'list.read',
        input: { list, state: { ...anyState, ...state }, text: text ?? null, after: null },
      })),
    ),
  ],
};
