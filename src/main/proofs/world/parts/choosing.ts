import { choosingExamples } from '../../../../domains/inspections/testing/choosing-examples.ts';
import type { Part } from './part.ts';
import { plainPart } from './plain.ts';

const roles = ['officer'];
const readers = ['officer', 'reader'];
const candidate = 'candidate';
const pool = 'workplace-pool';
const calendar = 'calendar';
const ofCandidate = { roles, place: 'writable', about: candidate, notIn: 'analysis' } as const;
const ofCalendar = { roles, place: 'writable', about: calendar, notIn: 'analysis' } as const;
/** A workplace is drawn only by those who inspect without a suspicion. */
const drawing = { roles, only: ['supervision'], rightOnlyThere: true } as const;
/** It needs a planned inspection without a workplace that the same person may write in, which a random world does not tie to it. */
const elsewhere = 'src/domains/inspections/candidates/choosing.store.test.ts';

/** What a unit looks at first, proposes, draws and chooses; the briefing of a plan; private calendars. */
export const choosingPart: Part = plainPart({
  examples: choosingExamples,
  rules: {
    'situation.set-priorities': { roles, place: 'own', about: 'situation', notIn: 'analysis' },
    'situation.list': { roles: readers, place: 'list' },
    'situation.read': { roles: readers, place: 'readable', about: 'situation' },
    'candidate.propose': { roles, place: 'own', about: candidate, notIn: 'analysis' },
    // What was drawn is in it, too: chance decides which that is, and no description of a world.
    'candidate.list': { roles: readers, place: 'list' },
    'candidate.read': { roles: readers, place: 'readable', about: candidate },
    'candidate.weigh': { ...ofCandidate, from: ['open'] },
    'candidate.choose': { ...ofCandidate, from: [], elsewhere },
    'candidate.put-aside': { ...ofCandidate, from: ['open'], leaves: 'aside', spends: true },
    'pool.list': { ...drawing, place: 'own', about: pool },
    'pool.read': { roles: readers, place: 'readable', about: pool },
    'pool.draw': { ...drawing, place: 'writable', about: pool, from: ['open'], leaves: 'drawn', spends: true },
    'calendar.make': { roles, place: 'own', about: calendar, notIn: 'analysis', takes: true },
    'calendar.list': { roles, place: 'list' },
    'calendar.renew': { ...ofCalendar, from: ['open'], by: (thing, person) => thing.owner === person },
    'calendar.end': { ...ofCalendar, from: ['open'], leaves: 'ended', spends: true },
    'inspection.shares': { roles: readers, place: 'readable', about: 'inspection' },
    'inspection.briefing': { roles: readers, place: 'readable', about: 'inspection' },
    'inspection.briefing-file': { roles: readers, place: 'readable', about: 'inspection' },
    'inspection.calendar-file': { roles: readers, place: 'readable', about: 'inspection' },
  },
  grows: [],
  surely: ['situation.set-priorities', 'candidate.propose', 'pool.list', 'calendar.make'],
  lists: {
    'situation.list': { kind: 'situation' },
    'calendar.list': { kind: calendar, shows: ({ state }) => state !== 'ended' },
  },
});
