import { z } from 'zod';
import { Uuid } from '../../../kernel/id.ts';
import { languages } from '../../../kernel/language.ts';
import type { InFile } from '../../../kernel/part-in.ts';
import { Problem } from '../../../kernel/problem.ts';
import { text } from '../../../kernel/text/text.ts';
import { type PaperKind, paperKinds, unknownPlaceholder } from './kinds.ts';
import { paperMessages as texts } from './messages.ts';

const long = text(2000);

/** What an agency writes around what a letter says. About no person: it is in every letter of the kind. */
export const TemplateSaid = z.strictObject({
  /** Before what the letter says. Null: nothing. */
  opening: long.nullable(),
  /** After it. */
  closing: long.nullable(),
  signature: text(300),
});
export type TemplateSaid = z.infer<typeof TemplateSaid>;
export const templateFields = ['opening', 'closing', 'signature'] as const;

export const TemplateOf = z.strictObject({ kind: z.enum(paperKinds), language: z.enum(languages) });
export type TemplateOf = z.infer<typeof TemplateOf>;

/** The logo of the agency: a PNG that has been read and written again, with its size in dots. Null: none any more. */
export const LogoKept = z.strictObject({
  png: z.base64().max(90_000),
  width: z.int().min(1).max(1600),
  height: z.int().min(1).max(800),
});
export type LogoKept = z.infer<typeof LogoKept>;

export const paperSteps = ['change', 'reset', 'logo'] as const;

/** One version, as it was written: of a template, of its being taken back to the standard text, or of the logo. */
export type PaperVersion = {
  readonly id: Uuid;
  readonly step: (typeof paperSteps)[number];
  readonly kind: PaperKind | null;
  readonly language: TemplateOf['language'] | null;
  readonly said: TemplateSaid | null;
  readonly logo: LogoKept | null;
  readonly by: string | null;
  readonly at: string;
};

export type NewPaper = InFile & { readonly id: Uuid; readonly current: TemplateSaid | null };
export const VersionId = Uuid;

/** What a template may not hold: something in braces that CAPE cannot fill in. */
export function wrongInTemplate(said: TemplateSaid): Problem | null {
  for (const field of templateFields) {
    const unknown = unknownPlaceholder(said[field] ?? '');
    if (unknown === null) continue;
    const values = { unknown: unknown.slice(0, 60) };
    const message = texts.unknownPlaceholder;
    return new Problem('invalid', message, values, [{ path: field, message, values }]);
  }
  return null;
}

/** What holds: the newest template of each kind and language that was not taken back, and the newest logo. */
export function currentIn(versions: readonly Pick<PaperVersion, 'step' | 'kind' | 'language' | 'said' | 'logo'>[]): {
  readonly said: (kind: PaperKind, language: TemplateOf['language']) => TemplateSaid | null;
  readonly logo: LogoKept | null;
} {
  return {
    said: (kind, language) => versions.findLast((one) => one.kind === kind && one.language === language)?.said ?? null,
    logo: versions.findLast(({ step }) => step === 'logo')?.logo ?? null,
  };
}
