import { z } from 'zod';
import { Receipt, Visibility } from '../../../kernel/act.ts';
import { Uuid } from '../../../kernel/id.ts';
import { languages } from '../../../kernel/language.ts';
import { Instant } from '../../../kernel/time/dates.ts';
import { paperKinds } from './kinds.ts';
import { LogoKept, paperSteps } from './template.ts';

const Shown = z.strictObject({ opening: z.string(), closing: z.string(), signature: z.string() });

/** A template as it holds: the agency’s own, or the standard text. */
const TemplateShown = z.strictObject({
  kind: z.enum(paperKinds),
  name: z.string(),
  language: z.enum(languages),
  isOwn: z.boolean(),
  said: Shown,
  standard: Shown,
});
export type TemplateShown = z.infer<typeof TemplateShown>;

const PaperEvent = z.strictObject({
  id: Uuid,
  step: z.enum(paperSteps),
  kind: z.enum(paperKinds).nullable(),
  name: z.string().nullable(),
  language: z.enum(languages).nullable(),
  by: z.string(),
  at: Instant,
  changes: z.array(z.strictObject({ what: z.string(), before: z.string(), after: z.string() })),
});
export type PaperEvent = z.infer<typeof PaperEvent>;

export const PaperList = z.strictObject({
  templates: z.array(TemplateShown),
  logo: LogoKept.extend({ png: z.string() }).nullable(),
  /** By the language of a template: what may stand in braces. */
  placeholders: z.strictObject({ sv: z.array(z.string()), en: z.array(z.string()) }),
  /** The newest first. */
  history: z.array(PaperEvent),
  visibility: Visibility,
});
export type PaperList = z.infer<typeof PaperList>;

export const PaperAnswer = z.strictObject({ version: Uuid, list: PaperList, receipt: Receipt });
export type PaperAnswer = z.infer<typeof PaperAnswer>;
