import type { ExampleValues, RouteExample } from '../../../platform/testing/route-example.ts';

const about = ({ target }: ExampleValues) => ({ id: target });
const said = ({ text }: ExampleValues) => ({
  name: text('name'),
  title: text('title'),
  titleEn: text('titleEn'),
  languages: ['sv', 'uk'],
});
const always = { from: null, until: null };
/** What can be chosen of a provider that no one reaches. */
const asked = (number: number) => ({
  nameSv: `Påhittad inloggning ${number}`,
  nameEn: `Invented sign-in ${number}`,
  clientSecret: null,
  algorithms: ['ES256'],
  scopes: [],
  assurance: null,
});

/** A system that no one reaches, which is told of what becomes due alone: what others do changes nothing of its page. */
const told = (number: number) => ({
  name: `Påhittat system ${number}`,
  address: `https://system-${number}.example/cape`,
  kinds: ['task.due'],
});

/** What is published of a number that no phone has. */
const published = (number: number) => ({
  number: `000-${number}`,
  nameSv: `Påhittad hjälp ${number}`,
  nameEn: `Invented help ${number}`,
  hoursSv: null,
  hoursEn: null,
  alwaysAnswered: false,
  languages: ['sv', 'uk'],
  counties: [],
  audience: 'worker',
  from: '2026-01-01',
  to: null,
  confirmedOn: null,
});

const aroundClaims = { kind: 'claim', language: 'sv' };
/** What an agency writes around every letter of a kind: nothing that only some may hear. */
const wording = (number: number) => ({
  opening: `Påhittad inledning ${number}`,
  closing: null,
  signature: 'Påhittad underskrift',
});

const keptFor = (number: number) => ({
  outcome: 'erase',
  period: { amount: 5, unit: 'years' },
  runsFrom: 'closed',
  reference: `Påhittat beslut ${number}`,
  decidedOn: '2026-01-01',
  validFrom: '2026-01-01',
  archiveFirst: false,
});

export const administrationExamples: Readonly<Record<string, RouteExample>> = {
  'account.list': () => ({ params: {}, input: {} }),
  'account.export': () => ({ params: {}, input: {} }),
  'account.read': (given) => ({ params: about(given), input: {} }),
  'account.invite': (given) => ({
    params: {},
    input: {
      act: given.act(),
      account: given.target,
      unit: `unit-${given.unit}`,
      ...said(given),
      capacities: [{ word: 'supervision', ...always }],
      roles: [{ word: 'member', ...always }],
      mail: { address: 'pahittad@example.org', language: 'sv' },
    },
  }),
  'account.renew-invitation': (given) => ({ params: about(given), input: { act: given.act() } }),
  'account.change': (given) => ({ params: about(given), input: { act: given.act(), ...said(given) } }),
  'account.set-mail': (given) => ({
    params: about(given),
    input: { act: given.act(), told: { address: 'pahittad@example.org', language: 'en' } },
  }),
  'account.give-role': (given) => ({ params: about(given), input: { act: given.act(), role: 'reader', ...always } }),
  'account.end-role': (given) => ({ params: about(given), input: { act: given.act(), role: 'member', at: null } }),
  'account.give-capacity': (given) => ({
    params: about(given),
    input: { act: given.act(), capacity: 'administration', ...always },
  }),
  'account.end-capacity': (given) => ({
    params: about(given),
    input: { act: given.act(), capacity: 'supervision', at: null },
  }),
  'account.set-absence': (given) => ({
    params: about(given),
    input: { act: given.act(), absence: { from: '2026-12-21', to: '2027-01-06', deputy: null } },
  }),
  'account.ask-recovery': (given) => ({
    params: about(given),
    input: { act: given.act(), reason: given.text('reason') },
  }),
  'account.confirm-recovery': (given) => ({ params: about(given), input: { act: given.act() } }),
  'account.decline-recovery': (given) => ({ params: about(given), input: { act: given.act() } }),
  'account.review': (given) => ({ params: about(given), input: { act: given.act(), seen: null } }),
  'account.end-sessions': (given) => ({ params: about(given), input: { act: given.act() } }),
  'account.end-all-sessions': (given) => ({ params: {}, input: { act: given.act(), people: [given.target] } }),
  'account.end': (given) => ({
    params: about(given),
    input: { act: given.act(), at: null, reason: given.text('reason') },
  }),
  'account.phones': () => ({ params: {}, input: {} }),
  'account.lock-phones': (given) => ({
    params: about(given),
    input: { act: given.act(), phones: [given.basis[0] ?? given.target], reason: given.text('reason') },
  }),
  'account.end-phones': (given) => ({
    params: about(given),
    input: { act: given.act(), phones: [given.basis[0] ?? given.target], reason: given.text('reason') },
  }),
  'unit.list': () => ({ params: {}, input: {} }),
  'unit.read': (given) => ({ params: about(given), input: {} }),
  'unit.add': (given) => ({
    params: {},
    input: {
      act: given.act(),
      unit: given.target,
      key: `ny-${given.number}`,
      nameSv: `Ny enhet ${given.number}`,
      nameEn: `New unit ${given.number}`,
      lettersOn: null,
      capacities: ['supervision'],
    },
  }),
  'unit.rename': (given) => ({
    params: about(given),
    input: { act: given.act(), nameSv: `Enhet kallad ${given.number}`, nameEn: `Unit called ${given.number}` },
  }),
  'unit.set-tips': (given) => ({ params: about(given), input: { act: given.act(), tips: [] } }),
  'retention.list': () => ({ params: {}, input: {} }),
  'retention.export': () => ({ params: {}, input: {} }),
  'retention.decide': (given) => ({
    params: {},
    input: { act: given.act(), retention: given.target, kind: 'case', regime: 'gdpr', ...keptFor(given.number) },
  }),
  'retention.change': (given) => ({
    params: about(given),
    input: { act: given.act(), ...keptFor(given.number), archiveFirst: true },
  }),
  'retention.end': (given) => ({
    params: about(given),
    input: { act: given.act(), because: `Påhittat skäl ${given.number}` },
  }),
  'paper.list': () => ({ params: {}, input: {} }),
  'paper.preview': (given) => ({ params: {}, input: { ...aroundClaims, ...wording(given.number) } }),
  'paper.change': (given) => ({
    params: {},
    input: { act: given.act(), version: given.target, ...aroundClaims, ...wording(given.number) },
  }),
  'paper.reset': (given) => ({ params: {}, input: { act: given.act(), version: given.target, ...aroundClaims } }),
  'paper.set-logo': (given) => ({ params: {}, input: { act: given.act(), version: given.target, file: null } }),
  'contact-point.list': () => ({ params: {}, input: {} }),
  'contact-point.read': (given) => ({ params: about(given), input: {} }),
  'contact-point.add': (given) => ({
    params: {},
    input: { act: given.act(), point: given.target, ...published(given.number) },
  }),
  'contact-point.change': (given) => ({
    params: about(given),
    input: { act: given.act(), ...published(given.number), counties: [] },
  }),
  'contact-point.end': (given) => ({ params: about(given), input: { act: given.act(), reason: given.text('reason') } }),
  'provider.list': () => ({ params: {}, input: {} }),
  'provider.read': (given) => ({ params: about(given), input: {} }),
  'provider.connect': (given) => ({
    params: {},
    input: {
      act: given.act(),
      provider: given.target,
      key: `inloggning-${given.number}`,
      issuer: `https://inloggning-${given.number}.example`,
      clientId: `cape-${given.number}`,
      ...asked(given.number),
    },
  }),
  'provider.change': (given) => ({ params: about(given), input: { act: given.act(), ...asked(given.number) } }),
  'provider.end': (given) => ({ params: about(given), input: { act: given.act(), reason: given.text('reason') } }),
  'api-key.list': () => ({ params: {}, input: {} }),
  'api-key.make': (given) => ({
    params: {},
    input: {
      act: given.act(),
      key: given.target,
      name: `Påhittad katalog ${given.number}`,
      purpose: `Påhittat bruk ${given.number}`,
      verbs: ['provisioning'],
      // Within a year of every clock of the proofs.
      lastDay: '2027-03-20',
    },
  }),
  'api-key.confirm': (given) => ({ params: about(given), input: { act: given.act() } }),
  'api-key.end': (given) => ({ params: about(given), input: { act: given.act() } }),
  'webhook.list': () => ({ params: {}, input: {} }),
  'webhook.read': (given) => ({ params: about(given), input: {} }),
  'webhook.add': (given) => ({
    params: {},
    input: { act: given.act(), webhook: given.target, ...told(given.number) },
  }),
  'webhook.change': (given) => ({ params: about(given), input: { act: given.act(), ...told(given.number) } }),
  'webhook.set-paused': (given) => ({ params: about(given), input: { act: given.act(), paused: false } }),
  'webhook.replace-secret': (given) => ({ params: about(given), input: { act: given.act() } }),
  'webhook.test': (given) => ({ params: about(given), input: { act: given.act() } }),
  'webhook.end': (given) => ({ params: about(given), input: { act: given.act() } }),
  'webhook.send-again': (given) => ({
    params: about(given),
    input: { act: given.act(), delivery: '00000000-0000-4000-8000-000000000000' },
  }),
  'webhook.drop': (given) => ({
    params: about(given),
    input: { act: given.act(), delivery: '00000000-0000-4000-8000-000000000000' },
  }),
  'agency-export.list': () => ({ params: {}, input: {} }),
  'agency-export.ask': (given) => ({
    params: {},
    input: { act: given.act(), export: given.target, reason: given.text('reason'), to: given.text('to') },
  }),
  'agency-export.agree': (given) => ({
    params: about(given),
    input: { act: given.act(), recipient: 'age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq5cu47z' },
  }),
  'agency-export.decline': (given) => ({ params: about(given), input: { act: given.act() } }),
  'agency-export.cancel': (given) => ({ params: about(given), input: { act: given.act() } }),
  'agency-export.fetch': (given) => ({ params: about(given), input: { act: given.act() } }),
  'agency-export.file': (given) => ({ params: about(given), input: {} }),
  'directory.read': () => ({ params: {}, input: {} }),
  'directory.set': (given) => ({
    params: {},
    input: {
      act: given.act(),
      provider: null,
      subjectFrom: null,
      rules: [{ group: `Påhittad grupp ${given.number}`, role: 'reader', capacities: [], unit: null }],
    },
  }),
};
