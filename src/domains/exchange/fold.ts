import type { Act } from '../../kernel/act.ts';
import { lastResponsible } from '../../kernel/responsible.ts';
import { answerDue, receiveAct } from '../disclosures/public.ts';
import { changeFeeClaimResponsible } from './acts/change-responsible.ts';
import { registerClaim } from './acts/register.ts';
import { takeClaim } from './acts/take.ts';
import type { Claim } from './claim.ts';
import { ClaimSnapshot } from './schema.ts';

export function foldClaim(acts: readonly Act[]): Claim {
  const root = acts.find((act) => registerClaim.is(act) || receiveAct.is(act));
  if (!root) throw new Error('A fee claim was neither registered nor received.');
  const taken = acts.find(takeClaim.is);
  const first = registerClaim.is(root) ? root : taken;
  const responsible = lastResponsible(
    first ? { owner: first.actor, since: first.recordedAt, by: null } : null,
    acts.filter(changeFeeClaimResponsible.is),
  );
  const shared = { said: root.id, begunAt: root.recordedAt, responsible, heads: [root.id] };
  if (registerClaim.is(root)) {
    const { reference, workers, amount, period, consent } = root.facts;
    const nobody = { from: null, letter: null, ground: null, answerDue: null };
    return {
      ...shared,
      ...nobody,
      ...{ reference, workers, amount, period, consent },
      origin: 'own',
      state: 'open',
      words: ['firm', 'story'],
    };
  }
  const received = root.facts;
  const { workers = null, amount = null, period = null } = ClaimSnapshot.parse(received.snapshot);
  return {
    ...shared,
    ...{ workers, amount, period },
    reference: received.reference,
    origin: 'received',
    state: responsible === null ? 'unanswered' : 'taken',
    words: received.words,
    consent: null,
    from: received.from,
    letter: received.letter,
    ground: received.ground,
    answerDue: responsible === null ? answerDue(root.recordedAt) : null,
  };
}
