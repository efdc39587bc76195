import type { Persona } from '../../domains/access/pages/sign-in.ts';
import type { Capacity } from '../../kernel/capacity.ts';
import { zoneIn } from '../../kernel/country.ts';
import type { Role } from '../../kernel/who.ts';
import * as texts from './persona-messages.ts';

/** An invented person, and the unit and capacity in which the demo database knows them. */
export type DemoPersona = Persona & {
  readonly agency: string;
  readonly unit: string;
  /** The capacities in which they may act; the first is the one in which they sign in. */
  readonly capacities: readonly [Capacity, ...Capacity[]];
  readonly roles: readonly Role[];
};

/** The story of the demo is told in Sweden, and its clock is that on the wall there. */
export const demoZone = zoneIn('SE');

/** The nine that a visitor sees first. Olav has no part in anything: his empty list is the proof. */
export const personas: readonly DemoPersona[] = [
  {
    key: 'ines',
    name: 'Ines',
    agency: 'work-environment',
    unit: 'region-ost',
    capacities: ['supervision'],
    roles: ['officer', 'lead', 'tip-reader'],
    icon: 'hard-hat',
    role: texts.inesRole,
    meets: texts.inesMeets,
  },
  {
    key: 'karin',
    name: 'Karin',
    agency: 'coordination',
    unit: 'region-ost',
    capacities: ['support'],
    roles: ['officer', 'tip-reader'],
    icon: 'lifebuoy',
    role: texts.karinRole,
    meets: texts.karinMeets,
  },
  {
    key: 'petra',
    name: 'Petra',
    agency: 'prosecution',
    unit: 'ost',
    capacities: ['criminal-investigation'],
    roles: ['officer', 'lead'],
    icon: 'gavel',
    role: texts.petraRole,
    meets: texts.petraMeets,
  },
  {
    key: 'paula',
    name: 'Paula',
    agency: 'police',
    unit: 'border-ost',
    capacities: ['assistance', 'criminal-investigation', 'inner-alien-control'],
    roles: ['officer'],
    icon: 'magnifying-glass',
    role: texts.paulaRole,
    meets: texts.paulaMeets,
  },
  {
    key: 'linus',
    name: 'Linus',
    agency: 'ngo-law',
    unit: 'advice',
    capacities: ['support'],
    roles: ['officer', 'lead'],
    icon: 'scales',
    role: texts.linusRole,
    meets: texts.linusMeets,
  },
  {
    key: 'nora',
    name: 'Nora',
    agency: 'gender-equality',
    unit: 'national-coordination',
    capacities: ['administration'],
    roles: ['officer', 'lead', 'programme-lead'],
    icon: 'flag',
    role: texts.noraRole,
    meets: texts.noraMeets,
  },
  {
    key: 'maja',
    name: 'Maja',
    agency: 'migration',
    unit: 'permits-ost',
    capacities: ['administration'],
    roles: ['officer', 'lead'],
    icon: 'identification-card',
    role: texts.majaRole,
    meets: texts.majaMeets,
  },
  {
    key: 'tova',
    name: 'Tova',
    agency: 'gender-equality',
    unit: 'training-lead',
    capacities: ['administration'],
    roles: ['member', 'trainer'],
    icon: 'book-open',
    role: texts.tovaRole,
    meets: texts.tovaMeets,
  },
  {
    key: 'olav',
    name: 'Olav',
    agency: 'employment',
    unit: 'ost',
    capacities: ['administration'],
    roles: ['officer'],
    icon: 'prohibit',
    role: texts.olavRole,
    meets: texts.olavMeets,
  },
];

/** Ten more, folded away on the sign-in page. */
export const morePersonas: readonly DemoPersona[] = [
  {
    key: 'tage',
    name: 'Tage',
    agency: 'tax',
    unit: 'control-ost',
    capacities: ['supervision'],
    roles: ['officer', 'lead'],
    icon: 'receipt',
    role: texts.tageRole,
    meets: texts.tageMeets,
  },
  {
    key: 'ana',
    name: 'Ana',
    agency: 'study-body',
    unit: 'analysis',
    capacities: ['analysis'],
    roles: ['analyst'],
    icon: 'chart-bar',
    role: texts.anaRole,
    meets: texts.anaMeets,
  },
  {
    key: 'sigrid',
    name: 'Sigrid',
    agency: 'cbss',
    unit: 'secretariat',
    capacities: ['analysis'],
    roles: ['member', 'analyst'],
    icon: 'compass',
    role: texts.sigridRole,
    meets: texts.sigridMeets,
  },
  {
    key: 'lina',
    name: 'Lina',
    agency: 'lt-contact',
    unit: 'vilnius',
    capacities: ['administration'],
    roles: ['officer'],
    icon: 'globe',
    role: texts.linaRole,
    meets: texts.linaMeets,
  },
  {
    key: 'rut',
    name: 'Rut',
    agency: 'municipality-vadsund',
    unit: 'registry',
    capacities: ['administration'],
    roles: ['officer', 'registrar'],
    icon: 'stamp',
    role: texts.rutRole,
    meets: texts.rutMeets,
  },
  {
    key: 'sara',
    name: 'Sara',
    agency: 'social-vadsund',
    unit: 'social-emergency',
    capacities: ['support'],
    roles: ['officer', 'lead'],
    icon: 'first-aid',
    role: texts.saraRole,
    meets: texts.saraMeets,
  },
  {
    key: 'ulf',
    name: 'Ulf',
    agency: 'coordination',
    unit: 'region-ost',
    capacities: ['support'],
    // A second reader of tips: a key that rests on none waits for one.
    roles: ['officer', 'lead', 'tip-reader'],
    icon: 'users-three',
    role: texts.ulfRole,
    meets: texts.ulfMeets,
  },
  {
    key: 'ivar',
    name: 'Ivar',
    agency: 'police',
    unit: 'investigation-ost',
    capacities: ['criminal-investigation'],
    roles: ['officer', 'lead'],
    icon: 'detective',
    role: texts.ivarRole,
    meets: texts.ivarMeets,
  },
  {
    key: 'siv',
    name: 'Siv',
    agency: 'study-body',
    unit: 'analysis',
    capacities: ['analysis'],
    roles: ['analyst'],
    icon: 'list-checks',
    role: texts.sivRole,
    meets: texts.sivMeets,
  },
  // Last, since the number of an account is its place here.
  {
    key: 'alma',
    name: 'Alma',
    agency: 'work-environment',
    unit: 'legal',
    capacities: ['access-administration'],
    roles: ['administrator'],
    icon: 'users-three',
    role: texts.almaRole,
    meets: texts.almaMeets,
  },
  {
    key: 'hedda',
    name: 'Hedda',
    agency: 'work-environment',
    unit: 'legal',
    capacities: ['log-review'],
    roles: ['security-officer'],
    icon: 'list-checks',
    role: texts.heddaRole,
    meets: texts.heddaMeets,
  },
  {
    key: 'didrik',
    name: 'Didrik',
    agency: 'work-environment',
    unit: 'legal',
    capacities: ['log-review'],
    roles: ['data-protection-officer'],
    icon: 'list-checks',
    role: texts.didrikRole,
    meets: texts.didrikMeets,
  },
];

/** The person of that key, or undefined: what comes from a form may be anything. */
export const findPersona = (key: string): DemoPersona | undefined =>
  [...personas, ...morePersonas].find((persona) => persona.key === key);
