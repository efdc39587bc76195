import type { ArrivedLetter } from '../letters/arrived-letter.ts';
import type { InvestigationCrossing } from '../letters/crossing.ts';
import { type FileWords, fileSnapshot } from '../letters/file-snapshot.ts';
import { anEnvelope, anItem, type Happening, itemId, larkan, stored, svalan, uuid } from './builders.ts';

/* An invented investigation of two agencies: what goes from one to the other. */

export const both = (sv: string) => ({ sv, en: sv });
export const crossing: InvestigationCrossing = {
  to: { unit: 32, name: { unit: both('Utredning Prov'), house: both('Provpolisen') } },
  letter: uuid(7001),
  sendAct: uuid(7002),
  crossing: uuid(7003),
};
export const directive = {
  act: anEnvelope(),
  facts: { directive: uuid(6001), party: larkan, element: 'SE.BRB.4.1b.LINK.1' as const, dueOn: '2026-12-01' },
  words: { what: 'Hör henne om skulden.' },
  toUnit: 32,
};
export const given: Happening = [
  'directive.give',
  { ...directive.facts, letter: uuid(7001), to: both('Utredning Prov') },
];
export const items: Happening[] = [
  ['evidence.add', anItem(7, { accountOf: svalan, parties: [larkan] })],
  ['evidence.add', anItem(8, { material: 'working-note' })],
];
export const words: FileWords = {
  alias: (party) => (party === larkan ? 'Lärkan' : 'Svalan'),
  item: () => ({ short: 'chatt', securedBy: 'En påhittad utredare' }),
};
/** What each id becomes in the disclosure. */
export const ids = (id: string): string =>
  ({ [larkan]: uuid(8001), [svalan]: uuid(8002), [itemId(7)]: uuid(8003) })[id] ?? id;
export const snapshot = (answers: string | null = null) =>
  fileSnapshot(stored(...items), [itemId(7)], words, ids, {
    answers,
    answer: answers ? 'done' : null,
    words: answers ? 'Hon hördes i dag.' : null,
  });
export const aLetter = (over: Partial<ArrivedLetter> = {}) => ({
  id: uuid(7100),
  at: { country: 'SE', realm: '7' },
  state: {
    kind: 'investigation-file' as const,
    reference: 'E-INVENTED',
    letter: uuid(7200),
    from: crossing.to.name,
    arrivedAt: '2026-11-20T08:00:00.000Z',
    arrivalAct: uuid(7101),
    snapshot: {},
    dueOn: null,
    takenBy: null,
    file: null,
    ...over,
  },
});
