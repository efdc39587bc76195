import { sealedTalk } from '../../../domains/inspections/public.server.ts';
import { boxKeyOf } from '../../../platform/crypto/box.ts';
import type { DemoStep } from '../step.ts';
import { begin, close, criminal, inRoom, inVisit, nowhere, observe, step, there } from './inspection-steps.ts';

/** The evening of 5 February, each act in the capacity and the file of the person who did it. */
/** The agency whose coordinators a worker may consent to. */
const ofCoordination = 5;

export const onSite: readonly DemoStep[] = [
  begin('in-ines', 'ines', '2026-02-05T18:30:00+01:00', there, 'se.aml-7-5'),
  begin('in-tage', 'tage', '2026-02-05T18:31:00+01:00', there, 'se.sfl-42'),
  begin('in-paula', 'paula', '2026-02-05T18:31:00+01:00', there, 'se.aml-7-5-assistance'),
  observe('note-beds', 'ines', '2026-02-05T18:41:00+01:00', 'in-ines', {
    signs: [
      { code: 'INS-C02', known: ['seen'] },
      { code: 'INS-C03', known: ['seen'] },
    ],
    photos: 18,
    place: 'Ovanför köket',
    note: 'Fyra sängar ovanför köket.',
  }),
  observe('note-ledger', 'tage', '2026-02-05T18:47:00+01:00', 'in-tage', {
    signs: [{ code: 'INS-H03', known: ['document'] }],
    note: 'Personalliggaren: samma 8 timmar på varje rad.',
  }),
  observe('note-manager', 'ines', '2026-02-05T18:58:00+01:00', 'in-ines', {
    signs: [{ code: 'INS-F05', known: ['seen'] }],
    note: 'Chefen vill tolka själv.',
  }),
  observe('note-drawer', 'ines', '2026-02-05T19:05:00+01:00', 'in-ines', {
    signs: [{ code: 'INS-I01', known: ['seen'] }],
    photos: 1,
    place: 'Kontoret',
    note: 'Tre pass i en låda på kontoret. Platsen fotograferad. Inget taget.',
  }),
  step(
    'paula-changes',
    'paula',
    '2026-02-05T19:12:00+01:00',
    'sitting.change-capacity',
    (ids) => ({
      to: 'criminal-investigation',
      basis: 'se.rb-23',
      reason: 'Tre pass i en låda på kontoret, 19.05.',
      decidedBy: 'Förundersökningsledaren, på telefon 19.12',
      about: ids.thing('room-tre-masar', 'inspection'),
    }),
    nowhere,
    { happened: { from: '2026-02-05T19:07:00+01:00', to: null, precision: 'minute' } },
  ),
  step(
    'tage-stops',
    'tage',
    '2026-02-05T19:08:00+01:00',
    'inspection.stop-demands',
    () => ({
      toldBy: 'police',
      against: 'Ragnar Havsvik',
      facts: 'Vem som har arbetat och hur länge.',
      demandMadeAt: null,
    }),
    inVisit('in-tage'),
  ),
  begin('in-paula-criminal', 'paula', '2026-02-05T19:13:00+01:00', there, 'se.rb-23', criminal),
  observe(
    'note-passports',
    'paula',
    '2026-02-05T19:20:00+01:00',
    'in-paula-criminal',
    {
      signs: [{ code: 'INS-I01', known: ['seen', 'document'] }],
      photos: 4,
      place: 'Kontoret',
      note: 'Tre pass i beslag.',
    },
    criminal,
  ),
  observe(
    'note-debt-book',
    'paula',
    '2026-02-05T19:24:00+01:00',
    'in-paula-criminal',
    {
      signs: [
        { code: 'INS-P04', known: ['document'] },
        { code: 'INS-F02', known: ['document'] },
      ],
      photos: 6,
      place: 'Kontoret',
      note: 'Skuldbok i beslag: "N 45 000", säng 6 500, böter 500.',
    },
    criminal,
  ),
  step(
    'talk-held',
    'ines',
    '2026-02-05T19:30:00+01:00',
    'inspection.converse',
    async (ids, keys) => ({
      outcome: 'held',
      cardTaken: true,
      worker: null,
      alone: true,
      interpreter: 'worker-pages',
      toCoordinator: {
        unit: 51,
        language: 'uz',
        ...(await sealedTalk(
          { unit: 51, key: await boxKeyOf(keys, ofCoordination), visit: inVisit('in-ines')(ids).id },
          {
            answers: {
              'free-to-leave': 'no',
              'paid-as-agreed': 'no',
              'hours-as-agreed': 'no',
              'own-passport': 'no',
              'owes-money': 'yes',
              'pays-back': 'yes',
              'sleeps-at-work': 'yes',
              threatened: 'rather-not',
              'fears-for-family': 'yes',
            },
            safeTime: 'Söndag 13 till 15',
            reach: 'friend',
            number: '070-174 06 05',
          },
        )),
      },
    }),
    inVisit('in-ines'),
  ),
  step(
    'talk-declined',
    'ines',
    '2026-02-05T19:44:00+01:00',
    'inspection.converse',
    () => ({
      outcome: 'declined',
      cardTaken: true,
      worker: null,
      alone: true,
      interpreter: 'worker-pages',
      toCoordinator: null,
    }),
    inVisit('in-ines'),
  ),
  close('out-tage', 'tage', '2026-02-05T20:02:00+01:00', 'in-tage', { 'note-ledger': 'own-case' }),
  close(
    'out-paula',
    'paula',
    '2026-02-05T20:04:00+01:00',
    'in-paula-criminal',
    { 'note-passports': 'own-case', 'note-debt-book': 'own-case' },
    criminal,
  ),
  close('out-ines', 'ines', '2026-02-05T20:10:00+01:00', 'in-ines', {
    'note-beds': 'hand-over',
    'note-manager': 'hand-over',
    'note-drawer': 'hand-over',
  }),
  step('talk-taken', 'karin', '2026-02-05T20:31:00+01:00', 'conversation.acknowledge', nowhere, async (ids) => ({
    id: await ids.arrival('talk-held', 51),
  })),
  step(
    'room-ended',
    'ines',
    '2026-02-06T09:00:00+01:00',
    'room.end',
    () => ({ reason: 'Inspektionen är gjord. Var och en går vidare i sin egen akt.' }),
    inRoom('room-tre-masar'),
  ),
  step('record-taken', 'ines', '2026-02-06T09:04:00+01:00', 'room.extract', nowhere, inRoom('room-tre-masar')),
];
