import { exchangeExamples } from '../../../../domains/exchange/testing/examples.ts';
import { opensWords } from '../sight.ts';
import { personOf } from '../world.ts';
import { caseOfficers, changesResponsible, type Part } from './part.ts';
import { plainPart } from './plain.ts';

const roles = ['officer'];
const everybody = [
  'officer',
  'lead',
  'reader',
  'member',
  'tip-reader',
  'analyst',
  'trainer',
  'programme-lead',
  'registrar',
  'auditor',
];
const about = 'fee-claim';
const writes = { roles, place: 'writable', about, notIn: 'analysis' } as const;
/**
 * Whether it is sent abroad depends on the consent of every worker to one unit, of which a world says nothing: so none of its claims
 * does.
 */
const elsewhere = 'src/domains/exchange/fee-claim.store.test.ts';

/** No world has rows of cases that are ready to leave, so no one releases any there. This test says who does. */
const leaving = { about: 'caseload-export', elsewhere: 'src/domains/exchange/caseload-export.store.test.ts' } as const;

const list = 'case-import';
const importing = 'src/domains/exchange/import/case-import.store.test.ts';

const plain = plainPart({
  examples: exchangeExamples,
  rules: {
    'region.compare': { roles: everybody, place: 'nowhere' },
    'case-import.list': { roles: caseOfficers, place: 'list' },
    'case-import.rows': { roles: caseOfficers, place: 'readable', about: list },
    'case-import.remembered': { roles: caseOfficers, place: 'list' },
    'case-import.check': {
      roles: caseOfficers,
      place: 'list',
      needsOwnFile: true,
      notIn: 'analysis',
      elsewhere: importing,
    },
    'case-import.begin': { roles: caseOfficers, place: 'own', about: list, notIn: 'analysis', takes: true },
    'case-import.take': {
      roles: caseOfficers,
      place: 'writable',
      about: list,
      notIn: 'analysis',
      from: ['open'],
      by: ({ owner }, person) => owner === person,
      refuses: () => 400,
      elsewhere: importing,
    },
    'case-import.undo': {
      roles: caseOfficers,
      place: 'writable',
      about: list,
      notIn: 'analysis',
      from: ['open'],
      leaves: 'undone',
      spends: true,
      // Who began it, or a manager of a unit that writes there.
      refuses: ({ owner }, person, world) => {
        const isManager = personOf(world, person).roles.some(({ role, ended }) => role === 'lead' && !ended);
        return owner === person || isManager ? null : 409;
      },
    },
    'fee-claim.contacts': { roles, place: 'nowhere' },
    'fee-claim.list': { roles, place: 'list' },
    'fee-claim.paper': { roles, place: 'readable', about },
    'fee-claim.read': { roles, place: 'readable', about },
    'fee-claim.addresses': { ...writes, asks: true },
    'fee-claim.preview': { ...writes, asks: true },
    'fee-claim.register': { roles, place: 'own', about, notIn: 'analysis', takes: true },
    'fee-claim.change-responsible': { ...changesResponsible(about), roles },
    'fee-claim.pass-on': { ...writes, about: 'fee-claim-with-yes', elsewhere },
    'standards.read': { roles: ['analyst', 'lead'], place: 'nowhere', elsewhere: leaving.elsewhere },
    'caseload.look': { roles: ['analyst', 'lead'], place: 'nowhere', elsewhere: leaving.elsewhere },
    'caseload.export': { roles: ['lead'], place: 'writable', notIn: 'analysis', findsLast: true, ...leaving },
    // It names an entry, which no random world has at hand.
    'fee-claim.withdraw': { ...writes, refuses: () => 409, elsewhere },
    // Only what came by message is taken.
    'fee-claim.take': { ...writes, by: () => false, elsewhere },
  },
  grows: ['fee-claim.register', 'case-import.begin'],
  lists: { 'fee-claim.list': { kind: about } },
});

export const exchangePart: Part = {
  ...plain,
  choices: (world, session, thing) => [
    'workers',
    'amount',
    'period',
    ...(opensWords(world, session, thing) ? ['firm', 'story'] : []),
  ],
};
