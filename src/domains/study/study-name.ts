import { z } from 'zod';

/** The short name of a study, the same in every agency that contributes to it. */
export const StudyName = z.string().regex(/^[a-z][a-z0-9-]{2,39}$/);

/** The number under which an ethical review was given (Swedish: 2026-01234-01); null: everything in it is invented. */
export const EthicsId = z.string().regex(/^\d{4}-\d{5}-\d{2}$/);

/** What a unit or an agency is called, as it was when this was recorded. */
export const NameThen = z.strictObject({ sv: z.string(), en: z.string() });
