/** What is counted of those who work there: the numbers that are counted nowhere today. */
export const workerKeys = [
  'workers-present',
  'workers-seen',
  'workers-spoken-to',
  'workers-screened',
  'workers-informed',
  'workers-consenting',
  'workers-referred',
  'workers-accepted',
] as const;

export const conversationKeys = ['conversations', 'conversations-alone'] as const;

/** The counters that Europol publishes of a joint action day, and those of its variant of 2022. */
export const actionKeys = [
  'officers',
  'persons-checked',
  'locations-checked',
  'vehicles-checked',
  'documents-checked',
  'suspects',
  'suspects-labour',
  'arrests',
  'arrests-labour',
  'victims',
  'victims-labour',
  'investigations',
  'investigations-labour',
  'workers-affected',
  'employers-linked',
  'forged-documents',
  'undeclared-workers',
  'administrative-inspections',
] as const;

export const numberKeys = [...workerKeys, ...conversationKeys, ...actionKeys] as const;
export type NumberKey = (typeof numberKeys)[number];

export type SaidNumbers = Readonly<Record<NumberKey, number | null>>;

export const nothingSaid: SaidNumbers = Object.fromEntries(numberKeys.map((key) => [key, null])) as Record<
  NumberKey,
  null
>;

/** Each is part of the one beside it, and so at most as many. */
const partOf: readonly (readonly [NumberKey, NumberKey])[] = [
  ['workers-seen', 'workers-present'],
  ['workers-spoken-to', 'workers-seen'],
  ['workers-screened', 'workers-spoken-to'],
  ['workers-informed', 'workers-seen'],
  ['workers-consenting', 'workers-informed'],
  ['workers-referred', 'workers-consenting'],
  ['workers-accepted', 'workers-referred'],
  ['conversations-alone', 'conversations'],
  ['suspects-labour', 'suspects'],
  ['arrests-labour', 'arrests'],
  ['victims-labour', 'victims'],
  ['investigations-labour', 'investigations'],
  ['forged-documents', 'documents-checked'],
];

/** Everything that a number is part of, the nearest first: what was not counted in between hides no contradiction. */
function wholesOf(key: NumberKey): readonly NumberKey[] {
  const direct = partOf.flatMap(([part, whole]) => (part === key ? [whole] : []));
  return [...direct, ...direct.flatMap(wholesOf)];
}

export type TooMany = { readonly key: NumberKey; readonly whole: NumberKey; readonly most: number };

/** The numbers that are more than what they are part of. A number that was not counted contradicts nothing. */
export function contradictionsIn(numbers: SaidNumbers): readonly TooMany[] {
  return numberKeys.flatMap((key) => {
    const said = numbers[key];
    if (said === null) return [];
    const whole = wholesOf(key).find((one) => (numbers[one] ?? said) < said);
    return whole === undefined ? [] : [{ key, whole, most: numbers[whole] ?? 0 }];
  });
}

const checked: readonly NumberKey[] = ['persons-checked', 'locations-checked', 'vehicles-checked', 'documents-checked'];

/** What is published as entities checked: the sum of four counters, known only where each of them is. */
export function entitiesChecked(numbers: SaidNumbers): number | null {
  const parts = checked.map((key) => numbers[key]);
  return parts.includes(null) ? null : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
}

/** A number over several inspections: the sum of what was said, of how many it was said, and of how many not. */
export type Over = { readonly value: number | null; readonly said: number; readonly of: number };

/** A number that was not said is unknown, and not zero. What some have said is at least so many, with of how many it is. */
export function over(values: readonly (number | null)[]): Over {
  const said = values.filter((value) => value !== null);
  return {
    value: said.length === 0 ? null : said.reduce((sum, value) => sum + value, 0),
    said: said.length,
    of: values.length,
  };
}
