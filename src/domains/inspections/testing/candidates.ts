import type { Act } from '../../../kernel/act.ts';
import { type ProposeCandidate, toPropose } from '../candidates/acts/propose.ts';
import { foldCandidate } from '../candidates/fold.ts';
import { anAct, anEnvelope, aPlace, numbered, someFile } from './builders.ts';
import { done } from './done.ts';

/* An invented candidate, as it is proposed and as it is now. */

export const aReason = (over: object = {}): ProposeCandidate['reasons'][number] => ({
  kind: 'tip',
  on: '2026-01-14',
  proxies: [],
  origin: 'stands',
  sameAs: null,
  source: 'zQvSource: somebody who works there.',
  ...over,
});
export const proposing = (over: object = {}): ProposeCandidate => ({
  act: anEnvelope(),
  candidate: numbered(90),
  workplace: aPlace(),
  form: 'company',
  sector: 'restaurant',
  reasons: [aReason()],
  ...over,
});

/** A candidate that was proposed, once these acts have been. */
export const aCandidate = (...later: readonly Act[]) => ({
  id: numbered(90),
  at: someFile,
  state: foldCandidate([
    anAct('candidate.propose', done(toPropose, proposing(), { at: someFile })[0]?.facts),
    ...later,
  ]),
});
