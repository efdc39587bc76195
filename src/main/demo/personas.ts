import type { Persona } from '../../domains/access/pages/sign-in.ts';
import type { Capacity } from '../../kernel/capacity.ts';
import * as texts from './persona-messages.ts';

/** Somebody invented, and the unit and capacity in which the demo database knows them. */
export type DemoPersona = Persona & {
  readonly agency: string;
  readonly unit: string;
  readonly capacity: Capacity;
};

/** The nine that a visitor sees first. Olav has no part in anything: his empty list is the proof. */
export const personas: readonly DemoPersona[] = [
  {
    key: 'ines',
    name: 'Ines',
    agency: 'work-environment',
    unit: 'region-ost',
    capacity: 'supervision',
    icon: 'hard-hat',
    role: texts.inesRole,
    meets: texts.inesMeets,
  },
  {
    key: 'karin',
    name: 'Karin',
    agency: 'coordination',
    unit: 'region-ost',
    capacity: 'support',
    icon: 'lifebuoy',
    role: texts.karinRole,
    meets: texts.karinMeets,
  },
  {
    key: 'petra',
    name: 'Petra',
    agency: 'prosecution',
    unit: 'ost',
    capacity: 'criminal-investigation',
    icon: 'gavel',
    role: texts.petraRole,
    meets: texts.petraMeets,
  },
  {
    key: 'paula',
    name: 'Paula',
    agency: 'police',
    unit: 'border-ost',
    capacity: 'assistance',
    icon: 'magnifying-glass',
    role: texts.paulaRole,
    meets: texts.paulaMeets,
  },
  {
    key: 'linus',
    name: 'Linus',
    agency: 'ngo-law',
    unit: 'advice',
    capacity: 'support',
    icon: 'scales',
    role: texts.linusRole,
    meets: texts.linusMeets,
  },
  {
    key: 'nora',
    name: 'Nora',
    agency: 'gender-equality',
    unit: 'national-coordination',
    capacity: 'administration',
    icon: 'flag',
    role: texts.noraRole,
    meets: texts.noraMeets,
  },
  {
    key: 'maja',
    name: 'Maja',
    agency: 'migration',
    unit: 'permits-ost',
    capacity: 'administration',
    icon: 'identification-card',
    role: texts.majaRole,
    meets: texts.majaMeets,
  },
  {
    key: 'tova',
    name: 'Tova',
    agency: 'gender-equality',
    unit: 'training-lead',
    capacity: 'administration',
    icon: 'book-open',
    role: texts.tovaRole,
    meets: texts.tovaMeets,
  },
  {
    key: 'olav',
    name: 'Olav',
    agency: 'employment',
    unit: 'ost',
    capacity: 'administration',
    icon: 'prohibit',
    role: texts.olavRole,
    meets: texts.olavMeets,
  },
];

/** Nine more, folded away on the sign-in page. */
export const morePersonas: readonly DemoPersona[] = [
  {
    key: 'tage',
    name: 'Tage',
    agency: 'tax',
    unit: 'control-ost',
    capacity: 'supervision',
    icon: 'receipt',
    role: texts.tageRole,
    meets: texts.tageMeets,
  },
  {
    key: 'ana',
    name: 'Ana',
    agency: 'study-body',
    unit: 'analysis',
    capacity: 'analysis',
    icon: 'chart-bar',
    role: texts.anaRole,
    meets: texts.anaMeets,
  },
  {
    key: 'sigrid',
    name: 'Sigrid',
    agency: 'cbss',
    unit: 'secretariat',
    capacity: 'analysis',
    icon: 'compass',
    role: texts.sigridRole,
    meets: texts.sigridMeets,
  },
  {
    key: 'lina',
    name: 'Lina',
    agency: 'lt-contact',
    unit: 'vilnius',
    capacity: 'administration',
    icon: 'globe',
    role: texts.linaRole,
    meets: texts.linaMeets,
  },
  {
    key: 'rut',
    name: 'Rut',
    agency: 'municipality-vadsund',
    unit: 'registry',
    capacity: 'administration',
    icon: 'stamp',
    role: texts.rutRole,
    meets: texts.rutMeets,
  },
  {
    key: 'sara',
    name: 'Sara',
    agency: 'social-vadsund',
    unit: 'social-emergency',
    capacity: 'support',
    icon: 'first-aid',
    role: texts.saraRole,
    meets: texts.saraMeets,
  },
  {
    key: 'ulf',
    name: 'Ulf',
    agency: 'coordination',
    unit: 'region-ost',
    capacity: 'support',
    icon: 'users-three',
    role: texts.ulfRole,
    meets: texts.ulfMeets,
  },
  {
    key: 'ivar',
    name: 'Ivar',
    agency: 'police',
    unit: 'investigation-ost',
    capacity: 'criminal-investigation',
    icon: 'detective',
    role: texts.ivarRole,
    meets: texts.ivarMeets,
  },
  {
    key: 'siv',
    name: 'Siv',
    agency: 'study-body',
    unit: 'analysis',
    capacity: 'analysis',
    icon: 'list-checks',
    role: texts.sivRole,
    meets: texts.sivMeets,
  },
];

/** The person of that key, or undefined: what comes from a form may be anything. */
export const findPersona = (key: string): DemoPersona | undefined =>
  [...personas, ...morePersonas].find((persona) => persona.key === key);
