import type { DemoStep } from '../step.ts';
import { afterTreMasar } from './after-the-visit.ts';
import {
  answer,
  ask,
  begin,
  blank,
  close,
  given,
  invite,
  join,
  joint,
  observe,
  open,
  plan,
  treMasar,
} from './inspection-steps.ts';
import { onSite } from './on-site.ts';

/*
 * Two inspections of the stories. Everything is invented. *Tre Måsar*: purpose, questions, a room, the visit on 5 February.
 * *Blänk*: one inspector, 14 September.
 */

const planning: readonly DemoStep[] = [
  open('room-tre-masar', '2026-01-22T08:50:00+01:00', 'worker-protection'),
  plan('plan-place', '2026-01-22T08:58:00+01:00', 'room-tre-masar', {
    workplace: { ...treMasar, organisationNumber: '559911-2200', street: 'Hamngatan 3' },
    sector: 'restaurant',
    reasons: [
      { kind: 'tip', on: '2026-01-14', checked: false, origin: 'stands' },
      { kind: 'permit-check', on: '2026-01-19', checked: true, origin: 'not-asked' },
    ],
  }),
  ask(
    'asked-tax',
    '2026-01-22T09:10:00+01:00',
    21,
    'declarations',
    'Vad är redovisat för de anställda det senaste halvåret?',
  ),
  ask(
    'asked-employment',
    '2026-01-22T09:12:00+01:00',
    141,
    'subsidies',
    'Betalas anställningsstöd för någon som arbetar där?',
  ),
  ask(
    'asked-insurance',
    '2026-01-22T09:14:00+01:00',
    151,
    'benefits',
    'Betalas ersättning till någon som står i personalliggaren?',
  ),
  ask(
    'asked-economic-crime',
    '2026-01-22T09:16:00+01:00',
    161,
    'insolvencies',
    'Finns tidigare konkurser med samma personer?',
  ),
  ask('asked-police', '2026-01-22T09:18:00+01:00', 31, 'suspicions', 'Finns något vi behöver veta för att planera?'),
  answer(
    'answered-tax',
    'tage',
    '2026-01-22T14:20:00+01:00',
    'asked-tax@21',
    given('Redovisad lön är som i erbjudandet: 29 700 kr i månaden.', 'Vad som blir kvar vet vi inte.'),
  ),
  answer(
    'answered-employment',
    'desk-employment',
    '2026-01-22T15:05:00+01:00',
    'asked-employment@141',
    given('Anställningsstöd betalas för en kusin till Kurt Bulvan.'),
  ),
  answer(
    'answered-insurance',
    'desk-insurance',
    '2026-01-22T15:30:00+01:00',
    'asked-insurance@151',
    given('Ersättning är betald för 6 dagar som står i personalliggaren.'),
  ),
  answer(
    'answered-economic-crime',
    'desk-economic-crime',
    '2026-01-22T15:45:00+01:00',
    'asked-economic-crime@161',
    given('Måsvik gick i konkurs 16 maj 2022. Tre Måsar startade 1 augusti 2022.'),
  ),
  answer('answered-police', 'paula', '2026-01-22T16:10:00+01:00', 'asked-police@31', {
    given: false,
    reason: 'Vi får varken bekräfta eller förneka.',
  }),
  plan('plan-time', '2026-01-26T10:00:00+01:00', 'room-tre-masar', { startsAt: '2026-02-05T17:30:00.000Z' }),
  invite('invited-tax', '2026-01-26T10:20:00+01:00', 21, joint, 'Ni ser personalliggaren.'),
  invite('invited-police', '2026-01-26T10:22:00+01:00', 31, joint, 'Handräckning vid inträdet.'),
  invite(
    'invited-coordinator',
    '2026-01-26T10:25:00+01:00',
    51,
    'se.consultation-without-person',
    'Var i närheten om någon behöver stöd.',
  ),
  join('joined-tax', 'tage', '2026-01-26T13:00:00+01:00', 'invited-tax@21', joint),
  join('joined-police', 'paula', '2026-01-26T13:30:00+01:00', 'invited-police@31', joint),
  join(
    'joined-coordinator',
    'karin',
    '2026-01-26T14:10:00+01:00',
    'invited-coordinator@51',
    'se.consultation-without-person',
  ),
  plan(
    'plan-parts',
    '2026-01-27T09:00:00+01:00',
    'room-tre-masar',
    {
      entry: [
        { unit: 11, capacity: 'supervision', task: 'leads', basis: 'se.aml-7-5' },
        { unit: 21, capacity: 'supervision', task: 'ledger', basis: 'se.sfl-42' },
        { unit: 31, capacity: 'assistance', task: 'assists', basis: 'se.aml-7-5-assistance' },
        { unit: 51, capacity: 'support', task: 'near-by', basis: null },
      ],
      interpreters: ['uz', 'ru', 'uk'].map((language) => ({ language, state: 'booked' })),
      takesCare: { unit: 51, where: 'near-by', phone: '08-465 004 12' },
      beds: { women: 2, men: null },
    },
    'Två dörrar: gatan och gården. Koordinatorn väntar 200 meter bort. Vi avbryter om någon blir rädd för oss.',
  ),
];

const carWash: readonly DemoStep[] = [
  open('room-blank', '2026-09-10T10:00:00+02:00', 'worker-protection'),
  plan('plan-blank', '2026-09-10T10:05:00+02:00', 'room-blank', {
    workplace: { ...blank, organisationNumber: '559922-3300', street: 'Verkstadsgatan 8' },
    sector: 'car-wash',
    startsAt: '2026-09-14T12:00:00.000Z',
    reasons: [{ kind: 'drawn', on: null, checked: true, origin: 'stands' }],
    entry: [{ unit: 11, capacity: 'supervision', task: 'leads', basis: 'se.aml-7-5' }],
  }),
  begin('in-blank', 'ines', '2026-09-14T14:00:00+02:00', ['room-blank', blank], 'se.aml-7-5'),
  observe('note-blank', 'ines', '2026-09-14T14:25:00+02:00', 'in-blank', {
    signs: [
      { code: 'INS-C03', known: ['seen'] },
      { code: 'INS-C08', known: ['seen'] },
      { code: 'INS-I01', known: 'asked-and-not-so' },
    ],
    photos: 3,
    note: 'Ingen ögondusch. En madrass i förrådet. De visar egna nycklar och egna bankkort.',
  }),
  close('out-blank', 'ines', '2026-09-14T15:10:00+02:00', 'in-blank', { 'note-blank': 'own-case' }),
];

/** Everything that was planned, asked, seen and kept in the inspections of the stories. */
export const inspectionSteps: readonly DemoStep[] = [...planning, ...onSite, ...afterTreMasar, ...carWash];
