import type { Message } from '../../../kernel/message.ts';
import type { Say } from '../../../web/text.tsx';
import { sectorNames } from '../../knowledge/public.ts';
import type { ClaimShown } from '../schema.ts';
import * as texts from './form-messages.ts';
import type { FormField, Values } from './form-values.ts';

/** What a claim says of itself, in the words of its form. */
const names: Readonly<Record<string, Message>> = {
  who: texts.who,
  against: texts.against,
  sector: texts.sector,
  people: texts.howMany,
  began: texts.began,
};

export const fieldName = (field: string, say: Say): string => (names[field] ? say(names[field]) : field);

/** A value of a correction: a sector by its name, everything else as it was written. */
export const fieldValue = (field: string, value: unknown, say: Say): string =>
  field === 'sector' && typeof value === 'string' && value in sectorNames
    ? say(sectorNames[value as keyof typeof sectorNames])
    : String(value ?? '');

/** The fields of a claim; the same where it is opened and where it is corrected. */
export const aboutFields = (sectors: readonly (keyof typeof sectorNames)[]): readonly FormField[] => [
  { id: 'who', label: texts.who, kind: 'text', max: 80 },
  { id: 'against', label: texts.against, kind: 'firm' },
  {
    id: 'sector',
    label: texts.sector,
    kind: 'choice',
    choices: sectors.map((value) => ({ value, label: sectorNames[value] })),
  },
  { id: 'people', label: texts.howMany, kind: 'sum' },
  { id: 'began', label: texts.began, kind: 'day' },
];

/** What a claim says of itself now, as its form has it. */
export const aboutValues = ({ who, against, sector, people, began }: ClaimShown): Values => ({
  who: who ?? '',
  against: against ?? '',
  sector,
  people: String(people),
  began,
});
