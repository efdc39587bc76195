import { z } from 'zod';
import { serviceStates } from './hsds-records.ts';

export const forWhomGroups = ['women', 'men', 'couples', 'children', 'families', 'groups'] as const;

/** Fields of HSDS that CAPE has none for; they leave as they came. */
const carried = z.record(z.string(), z.unknown()).optional();
const text = z.string().optional();

const SpokenLanguage = z.strictObject({ id: z.guid(), name: text, code: text, note: text, carried });

/** A service of the directory: who gives it, for whom, when, in which languages, and how a person is referred to it. */
export const DirectoryService = z
  .strictObject({
    id: z.guid(),
    name: z.string(),
    status: z.enum(serviceStates),
    description: text,
    organisation: z.strictObject({ id: z.guid(), name: z.string(), description: z.string(), carried }).optional(),
    forWhom: z.array(z.enum(forWhomGroups)),
    eligibility: text,
    ageFrom: z.number().optional(),
    ageTo: z.number().optional(),
    languages: z.array(SpokenLanguage).optional(),
    interpreting: text,
    schedules: z
      .array(z.strictObject({ id: z.guid(), opens: text, closes: text, days: text, description: text, carried }))
      .optional(),
    phones: z
      .array(
        z.strictObject({
          id: z.guid(),
          number: z.string(),
          extension: z.number().optional(),
          description: text,
          carried,
        }),
      )
      .optional(),
    email: text,
    website: text,
    howToRefer: text,
    /** Codes of the counties that it serves; in words in `areas`. */
    counties: z.array(z.string()),
    areas: z.array(z.strictObject({ id: z.guid(), name: text, description: text, carried })).optional(),
    places: z
      .array(
        z.strictObject({
          id: z.guid(),
          location: z
            .strictObject({
              id: z.guid(),
              kind: z.enum(['physical', 'postal', 'virtual']),
              name: text,
              accessibility: z
                .array(z.strictObject({ id: z.guid(), description: text, details: text, carried }))
                .optional(),
              carried,
            })
            .optional(),
          carried,
        }),
      )
      .optional(),
    /** Where it is does not leave, in any form. */
    confidentialAddress: z.boolean(),
    source: text,
    sourceOn: z.iso.date().optional(),
    howKnown: z.enum(['verified', 'not-verified']),
    carried,
  })
  .refine(({ howKnown, source, sourceOn }) => howKnown !== 'verified' || (source && sourceOn), {
    path: ['howKnown'],
    params: { code: 'not-known-how' },
  });
export type DirectoryService = z.infer<typeof DirectoryService>;

export const ServiceFile = z.object({ services: z.array(DirectoryService) });
