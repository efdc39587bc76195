import { describe, expect, it } from 'vitest';
import { anAct, anEnvelope, aPlace, numbered, someFile } from '../testing/builders.ts';
import { foldCandidate } from './fold.ts';
import { propose, weigh } from './propose.ts';
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
const proposed = anAct('candidate.propose', propose(proposing(), someFile)[0]?.facts);
const one = (...later: Parameters<typeof foldCandidate>[0]) => ({
  id: numbered(90),
  at: someFile,
  candidate: foldCandidate([proposed, ...later]),
});

describe('a candidate', () => {
  it('is proposed with reasons whose sources lie sealed', () => {
    const [act] = propose(proposing(), someFile);
    expect(act?.words).toEqual({ 'source-0': 'zQvSource: somebody who works there.' });
    expect(JSON.stringify(act?.facts)).not.toContain('zQv');
  });

  it('has no number where the firm is a person, by what it is or by what its number says', () => {
    const withNumber = (organisationNumber: string) => aPlace({ organisationNumber });
    const number = 'inspection.number-of-person';
    expect(() => propose(proposing({ form: 'sole-trader', workplace: withNumber('559911-2200') }), someFile)).toThrow(
      number,
    );
    expect(() => propose(proposing({ workplace: withNumber('850101-0000') }), someFile)).toThrow(number);
    expect(propose(proposing({ workplace: withNumber('559911-2200') }), someFile)).toHaveLength(1);
    expect(propose(proposing({ form: 'sole-trader' }), someFile)).toHaveLength(1);
  });

  it('rests a reason on an earlier one only, and is weighed anew until somebody decides', () => {
    expect(() => propose(proposing({ reasons: [reason({ sameAs: 0 })] }), someFile)).toThrow(
      'inspection.same-as-later',
    );
    expect(weigh({ act: anEnvelope(), reasons: [] }, one())).toHaveLength(1);
    const decided = one(anAct('candidate.put-aside', {}, { id: numbered(3) }));
    expect(() => weigh({ act: anEnvelope(), reasons: [] }, decided)).toThrow('inspection.candidate-decided');
  });
});
