import { claimExamples } from '../../../../domains/redress/testing/examples.ts';
import { countriesOf } from '../world.ts';
import { flagsOf } from './flags.ts';
import { caseOfficers, caseReaders, changesResponsible } from './part.ts';
import { plainPart } from './plain.ts';

const about = 'claim';
const changed = { roles: caseOfficers, place: 'writable', about, notIn: 'analysis' } as const;

/** What a claim has, in this order: a line that says when pay fell due, a notice that waits for an answer, an open offer. */
const has = flagsOf(['lineAdded', 'noticed', 'offered']);

export const redressPart = plainPart({
  examples: claimExamples,
  rules: {
    'claim.open': { roles: caseOfficers, place: 'own', about, notIn: 'analysis', track: 'redress', takes: true },
    'claim.list': { roles: caseReaders, place: 'list' },
    'claim.read': { roles: caseReaders, place: 'readable', about },
    'claim.paper': { roles: caseReaders, place: 'readable', about },
    // A notice is named by its own id, which a random world does not keep.
    'claim.notice-paper': {
      roles: caseReaders,
      place: 'readable',
      about: 'notified-claim',
      elsewhere: 'src/domains/redress/paper/papers.store.test.ts',
    },
    'claim.line': { ...changed, leaves: has.withFlag('lineAdded') },
    'claim.payday': changed,
    'claim.receive': changed,
    'claim.payer': changed,
    'claim.change-responsible': changesResponsible(about),
    'claim.notify': {
      ...changed,
      from: has.haveFlag('lineAdded'),
      leaves: has.withFlag('noticed'),
      // Of the countries of these worlds only Sweden has a rule on the liability of contractors that has been entered.
      refuses: ({ realm }, _person, world) => (countriesOf(world, { by: '', realm }).file === 'SE' ? null : 409),
    },
    'claim.settlement-offer': { ...changed, says: true, leaves: has.withFlag('offered') },
    'claim.settle': { ...changed, from: has.haveFlag('offered'), leaves: has.withoutFlag('offered'), spends: true },
    'claim.correct': changed,
    // It names an entry, which no random world has at hand.
    'claim.withdraw': { ...changed, refuses: () => 409, elsewhere: 'src/domains/redress/corrected.store.test.ts' },
  },
  grows: [
    'claim.open',
    'claim.line',
    'claim.receive',
    // Often enough that worlds hold an open offer.
    'claim.settlement-offer',
    'claim.settlement-offer',
    'claim.settlement-offer',
    'claim.settlement-offer',
  ],
  work: ({ state }) => (state?.includes('noticed') ? ['claim.pay-by'] : []),
  lists: { 'claim.list': { kind: about } },
});
