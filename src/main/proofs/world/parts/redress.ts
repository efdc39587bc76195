import { claimExamples } from '../../../../domains/redress/testing/examples.ts';
import { caseOfficers, caseReaders } from './part.ts';
import { plainPart } from './plain.ts';

const about = 'claim';
const changed = { roles: caseOfficers, place: 'writable', about, notIn: 'analysis' } as const;

/** What a claim has, in this order: a line that says when pay fell due, a notice that waits for an answer, an open offer. */
const has = ['lined', 'noticed', 'offered'] as const;
type Has = (typeof has)[number];
const stateOf = (flags: readonly string[]): string => ['open', ...has.filter((one) => flags.includes(one))].join(' ');
const gains = (flag: Has) => (state: string) => stateOf([...state.split(' '), flag]);
const loses = (flag: Has) => (state: string) => stateOf(state.split(' ').filter((one) => one !== flag));
const states = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) => stateOf(has.filter((_, at) => bits & (1 << at))));
const withFlag = (flag: Has): string[] => states.filter((state) => state.includes(flag));

export const redressPart = plainPart({
  examples: claimExamples,
  rules: {
    'claim.open': { roles: caseOfficers, place: 'own', about, notIn: 'analysis', track: 'redress' },
    'claim.list': { roles: caseReaders, place: 'list' },
    'claim.read': { roles: caseReaders, place: 'readable', about },
    'claim.line': { ...changed, leaves: gains('lined') },
    'claim.payday': changed,
    'claim.receive': changed,
    'claim.payer': changed,
    'claim.notify': { ...changed, from: withFlag('lined'), leaves: gains('noticed') },
    'claim.settlement-offer': { ...changed, says: true, leaves: gains('offered') },
    'claim.settle': { ...changed, from: withFlag('offered'), leaves: loses('offered'), spends: true },
  },
  grows: ['claim.open', 'claim.line', 'claim.receive', ...Array(4).fill('claim.settlement-offer')],
  work: ({ state }) => (state?.includes('noticed') ? ['claim.pay-by'] : []),
  lists: { 'claim.list': { kind: about } },
});
