import { codeOf, numbersOf } from '../../../../domains/inspections/public.ts';
import { inspectionExamples } from '../../../../domains/inspections/testing/examples.ts';
import { ownFile } from '../sight.ts';
import { changeThing, personOf, type Step, sessionOf, type World, type WorldThing } from '../world.ts';
import { changesResponsible, type Part } from './part.ts';
import { plainPart } from './plain.ts';

const roles = ['officer'];
const readers = ['officer', 'reader'];
/** Readers of a room that has ended are shown that it has. */
const inRoom = { roles, place: 'writable', about: 'inspection', notIn: 'analysis', hears: true } as const;
const inVisit = { roles, place: 'writable', about: 'visit', notIn: 'analysis' } as const;
/** Only these have a provision for going to a place of work; in others there is no right request. */
const onSite = ['supervision', 'assistance', 'inner-alien-control', 'criminal-investigation', 'support'];
/** No unit is invited or asked before there is a place and a time, which no random world sets: agencies must have grounds for it. */
const rooms = 'src/domains/access/rooms.store.test.ts';
const agencies = 'src/domains/inspections/inspections.store.test.ts';
const byPhone = 'src/domains/inspections/visit/visit-by-phone.store.test.ts';
const phones = 'src/domains/access/devices/devices.store.test.ts';
const apart = 'src/domains/inspections/visit/media/erase-metadata.store.test.ts';
const afterwards = 'src/domains/inspections/after/inspections-after.store.test.ts';
const noPlaceYet = { ...inRoom, needsOwnFile: true, from: [] as string[] } as const;

const plain = plainPart({
  examples: inspectionExamples,
  rules: {
    'room.open': { roles, place: 'own', about: 'inspection', notIn: 'analysis', ownRoom: true, takes: true },
    'inspection.list': { roles: readers, place: 'list' },
    // The same for all who go to places of work: it holds nothing about a person.
    'inspection.worker-languages': { roles: readers, place: 'nowhere' },
    'inspection.worker-texts': { roles: readers, place: 'nowhere' },
    'inspection.card-sheet': { roles, place: 'nowhere' },
    // Every person may say four words. The code of no inspection leads to none; one of theirs is found in card-code.store.test.ts.
    'inspection.by-code': { roles, place: 'nowhere' },
    'inspection.read': { roles: readers, place: 'readable', about: 'inspection' },
    'inspection.addresses': { roles, place: 'readable', about: 'inspection' },
    'inspection.plan': { ...inRoom, from: ['open'] },
    // Who may read a room that has ended is told so; the record that an agency takes has no responsible person.
    'inspection.change-responsible': { ...changesResponsible('inspection'), roles, hears: true, from: ['open'] },
    'room.end': { ...inRoom, from: ['open'], leaves: 'ended' },
    'room.extract': { ...inRoom, needsOwnFile: true, from: ['ended'], leaves: 'taken' },
    'room.invite': { ...noPlaceYet, elsewhere: rooms },
    'room.invitation': { roles: readers, place: 'readable', about: 'room-invitation', elsewhere: rooms },
    'room.join': { roles, place: 'writable', about: 'room-invitation', elsewhere: rooms },
    'inspection.ask': { ...noPlaceYet, elsewhere: agencies },
    'inspection.request': { roles: readers, place: 'readable', about: 'information-request', elsewhere: agencies },
    'inspection.answer': { roles, place: 'writable', about: 'information-request', elsewhere: agencies },
    'conversation.read': { roles: readers, place: 'readable', about: 'conversation', elsewhere: agencies },
    'conversation.acknowledge': { roles, place: 'writable', about: 'conversation', elsewhere: agencies },
    'inspection.begin': { roles, place: 'own', about: 'visit', only: onSite, rightOnlyThere: true },
    'inspection.visit': { roles: readers, place: 'readable', about: 'visit' },
    'inspection.party-insight': { roles: readers, place: 'readable', about: 'visit' },
    'inspection.observe': inVisit,
    'inspection.meet-worker': inVisit,
    // Needs two who have answered differently, a picture that has come, and a plan with a place.
    'inspection.settle': { ...inVisit, about: 'visit-that-differs', elsewhere: phones },
    'inspection.take-back': { ...inVisit, about: 'visit-with-a-new-note', elsewhere: byPhone },
    'inspection.release-note': { ...inVisit, about: 'visit-with-a-new-note', elsewhere: agencies },
    'inspection.medium': { roles: readers, place: 'readable', about: 'visit-with-a-picture', elsewhere: phones },
    'inspection.take-out': { ...inVisit, about: 'visit-with-a-picture', elsewhere: apart },
    'field.inspections': { roles, place: 'list', elsewhere: phones },
    'inspection.pack': { roles, place: 'readable', about: 'inspection-with-a-place', elsewhere: phones },
    'inspection.stop-demands': inVisit,
    'visit.addresses': { ...inVisit, asks: true },
    'visit.preview': { ...inVisit, asks: true },
    // Only some agencies can send to some others on its ground, which a random world does not set: none of its visits is handed on.
    'visit.pass-on': { ...inVisit, about: 'visit-to-hand-on', elsewhere: agencies },
    'inspection.converse': inVisit,
    // It names an entry, which no random world has at hand.
    'inspection.withdraw': {
      ...inVisit,
      refuses: () => 409,
      elsewhere: 'src/domains/inspections/visit/withdrawn.store.test.ts',
    },
    'visit.after': { roles: readers, place: 'readable', about: 'visit' },
    'visit.report': { roles: readers, place: 'readable', about: 'visit' },
    'visit.report-days': { roles: readers, place: 'nowhere', needsOwnFile: true },
    'visit.decide': inVisit,
    'visit.count-workers': inVisit,
    // Of a decision that was not made, no outcome is recorded: its path is walked by itself.
    'visit.outcome': { ...inVisit, refuses: () => 400, elsewhere: afterwards },
    // One's own note that has no place yet keeps a visit open for oneself alone.
    'inspection.close': { ...inVisit, by: (visit, person) => !notersOf(visit).includes(person) },
  },
  grows: ['room.open', 'inspection.begin', 'inspection.begin', 'inspection.plan', 'inspection.observe', 'room.end'],
  // Of a room that has ended an agency takes its record once, and only an agency with a file of its own. Behind the second wall alone
  // a room is opened by people without one too, of which no record is ever taken: there must be others.
  surely: [...Array<string>(36).fill('room.open'), ...Array<string>(20).fill('room.end')],
  lists: { 'inspection.list': { kind: 'inspection' } },
  compare: (expect, { step, body }) => {
    if (step.route === 'inspection.worker-languages') expect(body.languages).toHaveLength(13);
    if (step.route === 'inspection.by-code') expect(body).toEqual({ isCode: true, items: [] });
    if (step.route === 'inspection.worker-texts')
      expect(body).toMatchObject({ language: 'uz', standing: 'draft', review: null, mayBeHeld: true });
  },
  questions: ({ seen, unseen }) => [
    ...[...seen, ...unseen].map((id) => ({
      route: 'inspection.by-code',
      input: { said: numbersOf(codeOf(id)).join(' ') },
    })),
    { route: 'inspection.by-code', input: { said: 'four words of nothing' } },
    { route: 'inspection.worker-languages' },
    { route: 'inspection.card-sheet', input: { first: 'th', phone: '112', code: '0102ff00' } },
    { route: 'inspection.worker-texts', params: { language: 'uz' } },
  ],
});

export const inspectionsPart: Part = {
  ...plain,
  record: (world, step, sent) => {
    const after = plain.record(world, step, sent);
    if (step.route === 'inspection.observe') return withNoter(after, step);
    if (step.route === 'room.open') return withRoom(after, step);
    if (step.route === 'room.end') return withoutWriters(after, step);
    if (step.route !== 'room.extract') return after;
    const realm = ownFile(world, sessionOf(world, step.by)) ?? '';
    return withoutUnit(
      changeThing(after, step.target, (thing) => ({ ...thing, realm })),
      step,
    );
  },
  // What an agency takes of a room goes into its own file, where others read too.
  staysHere: (route) => route !== 'room.extract',
};

/** Who has noted something in a visit: its state in the description is their names. */
const notersOf = ({ state }: WorldThing): readonly string[] => (state ?? '').split(' ');

const withNoter = (world: World, { target, by }: Step): World => {
  const { person } = sessionOf(world, by);
  return changeThing(world, target, (thing) => ({ ...thing, state: [...notersOf(thing), person].join(' ') }));
};

/** The room that a step has made: its unit is in it, in the capacity in which it was opened, and no other. */
export const roomOf = (world: World, { by, target }: Step): string => {
  const { unit } = personOf(world, sessionOf(world, by).person);
  const prefix = world.realms.find(({ owner }) => owner === unit)?.key.split('-')[0] ?? '';
  return `${prefix}-met-${target}`;
};

function withRoom(world: World, step: Step): World {
  const { person, capacity } = sessionOf(world, step.by);
  const { unit } = personOf(world, person);
  const realm = roomOf(world, step);
  const after = changeThing(world, step.target, (thing) => ({ ...thing, realm }));
  return {
    ...after,
    realms: [...world.realms, { key: realm, kind: 'room', owner: unit, track: 'control' }],
    members: [...world.members, { realm, unit, person: null, capacity, mayWrite: true, until: 'never' }],
  };
}

/** A unit that has taken its record of a room is out of it. */
function withoutUnit(world: World, step: Step): World {
  const { unit } = personOf(world, sessionOf(world, step.by).person);
  const isRoom = world.realms.some(({ key, kind }) => key === step.realm && kind === 'room');
  return {
    ...world,
    members: world.members.map((member) =>
      member.realm === step.realm && isRoom && member.unit === unit ? { ...member, until: 'past' } : member,
    ),
  };
}

const withoutWriters = (world: World, step: Step): World => ({
  ...world,
  members: world.members.map((member) => (member.realm === step.realm ? { ...member, mayWrite: false } : member)),
});
