import type { Capacity } from '../../../kernel/capacity.ts';
import type { Role } from '../../../kernel/who.ts';
import type { DemoIds, DemoStep } from '../step.ts';

type Invited = {
  readonly name: string;
  readonly at: string;
  readonly called: string;
  readonly title: string;
  readonly titleEn: string;
  readonly roles: readonly Role[];
  readonly capacities: readonly Capacity[];
  readonly languages: readonly string[];
};

/** Whom Alma has invited to the legal unit. None of them has a part in any story. */
const invited: readonly Invited[] = [
  {
    name: 'administration-disa',
    at: '2026-09-01T09:10:00+02:00',
    called: 'Disa',
    title: 'jurist',
    titleEn: 'legal officer',
    roles: ['officer'],
    capacities: ['administration'],
    languages: ['sv', 'en'],
  },
  {
    name: 'administration-kaj',
    at: '2026-09-01T09:20:00+02:00',
    called: 'Kaj',
    title: 'registrator',
    titleEn: 'registrar',
    roles: ['registrar'],
    capacities: ['administration'],
    languages: ['sv'],
  },
  {
    name: 'administration-mio',
    at: '2026-09-14T13:05:00+02:00',
    called: 'Mio',
    title: 'jurist, ställföreträdande enhetschef',
    titleEn: 'legal officer, deputy unit manager',
    roles: ['officer', 'lead'],
    capacities: ['administration'],
    languages: ['sv', 'fi'],
  },
  {
    name: 'administration-elna',
    at: '2026-10-05T10:30:00+02:00',
    called: 'Elna',
    title: 'administratör',
    titleEn: 'administrator',
    roles: ['administrator'],
    capacities: [],
    languages: ['sv'],
  },
  {
    name: 'administration-tor',
    at: '2026-11-23T15:40:00+01:00',
    called: 'Tor',
    title: 'utredare',
    titleEn: 'investigator',
    roles: ['reader'],
    capacities: ['administration'],
    languages: ['sv', 'pl', 'uk'],
  },
];

const always = { from: null, until: null };
const about = (name: string) => (ids: DemoIds) => ({ id: ids.thing(name) });

export const administrationSteps: readonly DemoStep[] = [
  ...invited.map(
    ({ name, at, called, title, titleEn, roles, capacities, languages }): DemoStep => ({
      name,
      persona: 'alma',
      at,
      verb: 'account.invite',
      params: () => ({}),
      input: (ids) => ({
        account: ids.thing(name),
        unit: 'legal',
        name: called,
        title,
        titleEn,
        languages: [...languages],
        roles: roles.map((word) => ({ word, ...always })),
        capacities: capacities.map((word) => ({ word, ...always })),
      }),
    }),
  ),
  {
    name: 'administration-disa-lead',
    persona: 'alma',
    at: '2026-10-20T08:15:00+02:00',
    verb: 'account.give-role',
    params: about('administration-disa'),
    input: () => ({ role: 'lead', ...always }),
  },
  {
    name: 'administration-mio-away',
    persona: 'alma',
    at: '2026-11-16T08:05:00+01:00',
    verb: 'account.set-absence',
    params: about('administration-mio'),
    input: (ids) => ({
      absence: { from: '2026-12-21', to: '2027-01-06', deputy: ids.thing('administration-disa') },
    }),
  },
  {
    name: 'administration-kaj-away',
    persona: 'alma',
    at: '2026-11-19T08:20:00+01:00',
    verb: 'account.set-absence',
    params: about('administration-kaj'),
    input: () => ({ absence: { from: '2026-11-19', to: null, deputy: null } }),
  },
];
