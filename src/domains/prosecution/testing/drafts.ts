import type { MakeDecision } from '../decisions/acts/make-decision.ts';
import type { ServeFile } from '../defence/acts/serve-file.ts';
import type { DocumentDraft } from '../defence/schema.ts';
import type { SetElement } from '../elements/acts/set-element.ts';
import type { AddEvidence } from '../evidence/acts/add-evidence.ts';
import type { RequestEvidence } from '../evidence/acts/request-evidence.ts';
import { anEnvelope, itemId, larkan, uuid } from './builders.ts';

/* Right requests of an invented investigator; a test changes what it is about. */

export const anEvidence = (over: Partial<AddEvidence['facts']> = {}): AddEvidence => ({
  act: anEnvelope(),
  facts: {
    item: itemId(50),
    type: 'EV11',
    number: null,
    parties: [larkan],
    bearing: 'for',
    accountOf: null,
    material: 'protocol',
    securedOn: '2026-02-12',
    keptUntil: null,
    ...over,
  },
  words: { short: 'dörrkort', description: null, securedBy: 'En påhittad utredare', where: null },
});

export const aDecision = (
  over: Partial<MakeDecision['facts']> = {},
  words: Partial<MakeDecision['words']> = {},
): MakeDecision => ({
  act: anEnvelope(),
  facts: {
    lines: [{ party: larkan, offence: 'SE.BRB.4.1b', outcome: 'charged', reason: 'RC15' }],
    against: 'nothing-found',
    notTaken: null,
    reviewToldIn: null,
    obstacles: [],
    tellAfterSupport: null,
    ...over,
  },
  words: { reasons: 'Påhittade skäl.', against: null, notTaken: null, ...words },
});

export const aRequest = (over: Partial<RequestEvidence['facts']> = {}): RequestEvidence => ({
  act: anEnvelope(),
  facts: {
    request: uuid(3001),
    type: 'EV11',
    parties: [],
    holder: 'municipality',
    askedOn: '2026-02-24',
    lost: { kind: 'expires', on: '2026-02-19', basis: 'known' },
    ...over,
  },
  words: { what: 'Kamera mot gatan' },
});

export const aSetting = (over: Partial<SetElement['facts']> = {}): SetElement => ({
  act: anEnvelope(),
  facts: {
    party: larkan,
    element: 'SE.BRB.4.1b.LINK.1',
    state: 'supported',
    weak: false,
    for: [itemId(1)],
    against: [],
    lookedAgainst: true,
    ...over,
  },
  words: { reason: null },
});

export const aDocument = (over: Partial<DocumentDraft> = {}): DocumentDraft => ({
  id: uuid(4001),
  kind: 'protocol',
  name: 'protokoll.txt',
  text: 'Ett påhittat protokoll.',
  metadata: '',
  ...over,
});

export const aService = (over: Partial<ServeFile> = {}): ServeFile => ({
  act: anEnvelope(),
  facts: { on: '2026-10-12', replyBy: '2026-11-02', items: [itemId(1)] },
  documents: [],
  protectedAddresses: [],
  ...over,
});
