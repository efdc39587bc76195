import type { Entry } from '../entry.ts';
import type { Sector } from './sectors.ts';

type SectorEntry = Entry<'sectors'>;

/** The sectors that have a file of their own under `knowledge/sectors`. */
export const sectorsWithFile = [
  'restaurant',
  'construction',
  'cleaning',
  'berries-agriculture',
  'car-wash',
  'nail-salon',
] as const;
export type SectorWithFile = (typeof sectorsWithFile)[number];

const fileOf: Partial<Readonly<Record<Sector | 'unknown', SectorWithFile>>> = {
  restaurant: 'restaurant',
  construction: 'construction',
  cleaning: 'cleaning',
  'agriculture-forestry': 'berries-agriculture',
  berries: 'berries-agriculture',
  'car-wash': 'car-wash',
  'nail-salon': 'nail-salon',
};

/** Under which entry the knowledge of a sector is; null for a sector of which there is none, and where it is not known. */
export const sectorEntryOf = (sector: Sector | 'unknown'): SectorWithFile | null => fileOf[sector] ?? null;

/**
 * What every page for workers says, word for word, and nothing more than is kept: a worker who trusts it acts on it. The employer's lawyer
 * reads the investigation; a tip that was opened is an official document.
 */
export const honestSentences = [
  { sv: 'Du behöver inte säga vad du heter.', en: 'You do not have to say your name.' },
  { sv: 'Du får säga nej. Det får inga följder.', en: 'You may say no. It has no consequences.' },
  { sv: 'Vi berättar inte för din chef vad du säger.', en: 'We do not tell your employer what you say.' },
  {
    sv: 'Om polisen utreder kan chefens advokat få läsa det.',
    en: 'If the police investigate, the employer’s lawyer may read it.',
  },
  {
    sv: 'Du kan ta bort det du skriver tills någon öppnar det. Sedan sparas det. Du kan be oss sluta skriva till dig.',
    en: 'You can remove what you write until someone opens it. After that it is kept. You can ask us to stop writing to you.',
  },
] as const;

/** How much of each part a reader needs to work with it. */
const enough: Readonly<Record<string, (entry: SectorEntry) => boolean>> = {
  questions: ({ questions }) => questions.length >= 8 && questions.every(({ observations }) => observations.length > 0),
  perishable: ({ perishable }) => perishable.length >= 5,
  chain: ({ chain }) => chain.length >= 3,
  // Where no source gives an amount, the text says where to look, and that it is not verified.
  comparator: ({ comparator: { amount, unit, text } }) =>
    amount === null ? unit === null && /verif|unclear/.test(text.en) : unit !== null,
  obstacles: ({ obstacles }) => obstacles.length >= 3,
  exercise: ({ exercise }) => exercise.ask.length >= 3 && /invented/.test(exercise.text.en),
  'worker page': ({ worker_page }) => worker_page.lines.length >= honestSentences.length + 5,
  'honest sentences': ({ worker_page }) =>
    honestSentences.every(({ sv, en }) => worker_page.lines.some((line) => line.sv === sv && line.en === en)),
};

/** What a sector lacks, each as `car-wash: exercise`; a sector that is not there lacks itself. */
export const missingParts = (entries: readonly SectorEntry[]): readonly string[] =>
  sectorsWithFile.flatMap((sector) => {
    const entry = entries.find(({ id }) => id === sector);
    if (!entry) return [`${sector}: the file`];
    return Object.entries(enough).flatMap(([part, isEnough]) => (isEnough(entry) ? [] : [`${sector}: ${part}`]));
  });
