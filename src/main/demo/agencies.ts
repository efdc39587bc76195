import type { Capacity } from '../../kernel/capacity.ts';

/**
 * The agencies and units of the demo caseload. Real kinds of agencies; the municipality Vadsund, Region Öst and all people in them are
 * invented.
 */
export type DemoUnit = {
  readonly id: number;
  readonly key: string;
  readonly sv: string;
  readonly en: string;
  readonly lettersOn: 'control' | 'protection' | 'criminal' | 'redress' | 'none' | null;
  /** The capacities that the law gives this unit. In no other does anyone come into its files. */
  readonly capacities: readonly Capacity[];
};
export type DemoAgency = {
  readonly id: number;
  readonly country: 'SE' | 'LT';
  readonly key: string;
  readonly kind: string;
  readonly sv: string;
  readonly en: string;
  readonly units: readonly DemoUnit[];
};

export const agencies: readonly DemoAgency[] = [
  {
    id: 1,
    country: 'SE',
    key: 'work-environment',
    kind: 'work-environment',
    sv: 'Arbetsmiljöverket',
    en: 'Work Environment Authority',
    units: [
      {
        id: 11,
        key: 'region-ost',
        sv: 'Inspektion Öst',
        en: 'Inspection East',
        lettersOn: 'control',
        capacities: ['supervision', 'administration'],
      },
      {
        id: 12,
        key: 'legal',
        sv: 'Rättsenheten',
        en: 'Legal unit',
        lettersOn: null,
        capacities: ['administration'],
      },
    ],
  },
  {
    id: 2,
    country: 'SE',
    key: 'tax',
    kind: 'tax',
    sv: 'Skatteverket',
    en: 'Tax Agency',
    units: [
      {
        id: 21,
        key: 'control-ost',
        sv: 'Kontroll Öst',
        en: 'Tax control East',
        lettersOn: 'control',
        capacities: ['supervision', 'administration'],
      },
    ],
  },
  {
    id: 3,
    country: 'SE',
    key: 'police',
    kind: 'police',
    sv: 'Polismyndigheten',
    en: 'Police Authority',
    units: [
      {
        id: 31,
        key: 'border-ost',
        sv: 'Gränspolisen Öst',
        en: 'Border police East',
        lettersOn: 'control',
        capacities: ['assistance', 'inner-alien-control', 'criminal-investigation', 'administration'],
      },
      {
        id: 32,
        key: 'investigation-ost',
        sv: 'Utredning Öst',
        en: 'Investigation East',
        lettersOn: 'criminal',
        capacities: ['criminal-investigation', 'administration'],
      },
    ],
  },
  {
    id: 4,
    country: 'SE',
    key: 'prosecution',
    kind: 'prosecution',
    sv: 'Åklagarmyndigheten',
    en: 'Prosecution Authority',
    units: [
      {
        id: 41,
        key: 'ost',
        sv: 'Åklagarkammaren Öst',
        en: 'Prosecution office East',
        lettersOn: 'criminal',
        capacities: ['criminal-investigation', 'administration'],
      },
    ],
  },
  {
    id: 5,
    country: 'SE',
    key: 'coordination',
    kind: 'coordination',
    sv: 'Regionkoordinationen',
    en: 'Regional coordination',
    units: [
      {
        id: 51,
        key: 'region-ost',
        sv: 'Region Öst',
        en: 'Region East',
        lettersOn: 'protection',
        capacities: ['support'],
      },
    ],
  },
  {
    id: 6,
    country: 'SE',
    key: 'social-vadsund',
    kind: 'social-services',
    sv: 'Socialnämnden i Vadsund',
    en: 'Social welfare board of Vadsund',
    units: [
      {
        id: 61,
        key: 'social-emergency',
        sv: 'Socialjouren',
        en: 'Social emergency unit',
        lettersOn: 'protection',
        capacities: ['support', 'administration'],
      },
    ],
  },
  {
    id: 7,
    country: 'SE',
    key: 'migration',
    kind: 'migration',
    sv: 'Migrationsverket',
    en: 'Migration Agency',
    units: [
      {
        id: 71,
        key: 'permits-ost',
        sv: 'Arbetstillstånd Öst',
        en: 'Work permits East',
        lettersOn: 'none',
        capacities: ['administration'],
      },
    ],
  },
  {
    id: 8,
    country: 'SE',
    key: 'ngo-law',
    kind: 'ngo',
    sv: 'Juristjouren Exempel',
    en: 'Example Legal Aid',
    units: [
      { id: 81, key: 'advice', sv: 'Rådgivningen', en: 'Advice', lettersOn: 'protection', capacities: ['support'] },
    ],
  },
  {
    id: 9,
    country: 'SE',
    key: 'gender-equality',
    kind: 'gender-equality',
    sv: 'Jämställdhetsmyndigheten',
    en: 'Gender Equality Agency',
    units: [
      {
        id: 91,
        key: 'national-coordination',
        sv: 'Nationell samordning',
        en: 'National coordination',
        lettersOn: 'none',
        capacities: ['administration', 'analysis'],
      },
      {
        id: 92,
        key: 'training-lead',
        sv: 'Utbildning',
        en: 'Training',
        lettersOn: null,
        capacities: ['administration'],
      },
    ],
  },
  {
    id: 10,
    country: 'SE',
    key: 'study-body',
    kind: 'study',
    sv: 'Studiegruppen',
    en: 'Study body',
    units: [{ id: 101, key: 'analysis', sv: 'Analys', en: 'Analysis', lettersOn: 'none', capacities: ['analysis'] }],
  },
  {
    id: 11,
    country: 'SE',
    key: 'cbss',
    kind: 'secretariat',
    sv: 'Östersjöstaternas råd',
    en: 'Council of the Baltic Sea States',
    units: [
      {
        id: 111,
        key: 'secretariat',
        sv: 'Sekretariatet',
        en: 'Secretariat',
        lettersOn: null,
        capacities: ['analysis'],
      },
    ],
  },
  {
    id: 12,
    country: 'LT',
    key: 'lt-contact',
    kind: 'foreign-contact',
    sv: 'Kontaktpunkten i Litauen',
    en: 'Contact point in Lithuania',
    units: [
      { id: 121, key: 'vilnius', sv: 'Vilnius', en: 'Vilnius', lettersOn: 'none', capacities: ['administration'] },
    ],
  },
  {
    id: 13,
    country: 'SE',
    key: 'municipality-vadsund',
    kind: 'municipality',
    sv: 'Vadsunds kommun',
    en: 'Municipality of Vadsund',
    units: [
      {
        id: 131,
        key: 'registry',
        sv: 'Registraturen',
        en: 'Registry',
        lettersOn: 'none',
        capacities: ['administration'],
      },
    ],
  },
  {
    id: 14,
    country: 'SE',
    key: 'employment',
    kind: 'employment',
    sv: 'Arbetsförmedlingen',
    en: 'Employment Service',
    units: [
      {
        id: 141,
        key: 'ost',
        sv: 'Arbetsgivarstöd Öst',
        en: 'Employer support East',
        lettersOn: 'none',
        capacities: ['administration'],
      },
    ],
  },
  {
    id: 15,
    country: 'SE',
    key: 'social-insurance',
    kind: 'social-insurance',
    sv: 'Försäkringskassan',
    en: 'Social Insurance Agency',
    units: [
      {
        id: 151,
        key: 'control-ost',
        sv: 'Kontroll Öst',
        en: 'Benefit control East',
        lettersOn: 'none',
        capacities: ['administration'],
      },
    ],
  },
  {
    id: 16,
    country: 'SE',
    key: 'economic-crime',
    kind: 'economic-crime',
    sv: 'Ekobrottsmyndigheten',
    en: 'Economic Crime Authority',
    units: [
      {
        id: 161,
        key: 'ost',
        sv: 'Enheten Öst',
        en: 'Unit East',
        lettersOn: 'criminal',
        capacities: ['criminal-investigation', 'administration'],
      },
    ],
  },
];
