import { describe, expect, it } from 'vitest';
import { anAct, anEnvelope, anInspection, aPlace, numbered, someFile, someRoom } from '../testing/builders.ts';
import { chooseCandidate, putAside, reasonsForPlan } from './choose.ts';
import { foldCandidate } from './fold.ts';
import { propose } from './propose.ts';
import type { ProposeCandidate } from './schema.ts';

const reason = (over: object = {}): ProposeCandidate['reasons'][number] => ({
  kind: 'tip',
  on: '2026-01-14',
  proxies: [],
  origin: 'stands',
  sameAs: null,
  source: 'zQvSource: somebody who works there.',
  ...over,
});
const proposing = (over: object = {}): ProposeCandidate => ({
  act: anEnvelope(),
  candidate: numbered(90),
  workplace: aPlace(),
  form: 'company',
  sector: 'restaurant',
  reasons: [reason()],
  ...over,
});
const proposed = (over: object = {}) => anAct('candidate.propose', propose(proposing(over), someFile)[0]?.facts);
const one = (...later: Parameters<typeof foldCandidate>[0]) => ({
  id: numbered(90),
  at: someFile,
  candidate: foldCandidate([proposed(), ...later]),
});
const choosing = (over: object = {}, inspection: Parameters<typeof anInspection>[0] = {}) => ({
  ...one(),
  planned: { id: numbered(40), at: someRoom, inspection: anInspection({ plan: {}, ...inspection }) },
  unit: 11,
  due: false,
  planAct: numbered(91),
  ...over,
});
const choice = (over: object = {}) => ({ act: anEnvelope(), inspection: numbered(40), cannotWait: null, ...over });

describe('choosing', () => {
  it('gives a planned inspection its workplace and its reasons', () => {
    const [chosen, planned] = chooseCandidate(choice(), choosing());
    expect(chosen).toMatchObject({ at: someFile, facts: { inspection: numbered(40), due: false } });
    expect(planned).toMatchObject({
      at: someRoom,
      type: 'inspection.plan',
      facts: { said: { workplace: aPlace(), sector: 'restaurant', reasons: [{ kind: 'tip', origin: 'stands' }] } },
    });
  });

  it('waits for a purpose that was set before', () => {
    const none = choosing({}, { purpose: null, purposeSetAt: null });
    expect(() => chooseCandidate(choice(), none)).toThrow('inspection.purpose-first');
    const later = choosing({}, { purposeSetAt: '2026-02-05T17:31:00.000Z' });
    expect(() => chooseCandidate(choice(), later)).toThrow('inspection.chosen-before-purpose');
  });

  it('is for an inspection that is there', () => {
    expect(() => chooseCandidate(choice(), choosing({ planned: null }))).toThrow(
      'inspection.candidate-inspection-not-there',
    );
  });

  it('is for the unit that leads, and for an inspection that has no workplace', () => {
    expect(() => chooseCandidate(choice(), choosing({ unit: 21 }))).toThrow('inspection.only-lead');
    const taken = choosing({}, { plan: { workplace: aPlace() } });
    expect(() => chooseCandidate(choice(), taken)).toThrow('inspection.has-workplace');
  });

  it('draws when a draw is due, or says why this one cannot wait', () => {
    expect(() => chooseCandidate(choice(), choosing({ due: true }))).toThrow('inspection.draw-first');
    const [urgent] = chooseCandidate(choice({ cannotWait: 'Somebody is locked in.' }), choosing({ due: true }));
    expect(urgent).toMatchObject({ facts: { due: true }, words: { reason: 'Somebody is locked in.' } });
    const { candidate } = one();
    const drawn = { ...candidate, drawn: { pool: numbered(80), of: 40 } };
    expect(chooseCandidate(choice(), choosing({ due: true, candidate: drawn }))[0]).toMatchObject({
      facts: { due: false },
    });
  });

  it('puts aside what nobody has decided, with why, and nothing else', () => {
    expect(putAside({ act: anEnvelope(), reason: 'Closed down.' }, one())).toMatchObject([
      { facts: {}, words: { reason: 'Closed down.' } },
    ]);
    const decided = one(anAct('candidate.put-aside', {}, { id: numbered(3) }));
    expect(() => putAside({ act: anEnvelope(), reason: 'No.' }, decided)).toThrow('inspection.candidate-decided');
  });

  it('is done once', () => {
    const facts = { inspection: numbered(40), purpose: 'worker-protection', due: false };
    const decided = one(anAct('candidate.choose', facts, { id: numbered(3) }));
    expect(() => chooseCandidate(choice(), choosing(decided))).toThrow('inspection.candidate-decided');
  });

  it('tells the plan of each kind once, and of a draw nothing but the draw', () => {
    const { candidate } = one();
    const reasons = [reason({ origin: 'falls', on: '2026-02-01' }), reason({ origin: 'stands' })];
    expect(reasonsForPlan({ ...candidate, reasons })).toEqual([
      { kind: 'tip', on: '2026-01-14', checked: false, origin: 'stands' },
    ]);
    expect(reasonsForPlan({ ...candidate, drawn: { pool: numbered(80), of: 9 } }).map(({ kind }) => kind)).toEqual([
      'drawn',
    ]);
  });
});
