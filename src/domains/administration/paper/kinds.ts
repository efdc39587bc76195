/** The kinds of letters and decisions that CAPE sets on paper. What each says comes from its matter; what stands around it, an agency may change. */
export const paperKinds = [
  'claim',
  'contractor-notice',
  'identification',
  'hand-over',
  'reflection-period',
  'record-copy',
  'disclosure-answer',
  'case-brief',
  'directive',
  'evidence-receipt',
  'defence-disclosure',
  'fee-claim',
  'statement-of-costs',
  'caseload',
] as const;
export type PaperKind = (typeof paperKinds)[number];

/** The kinds that are for the person whom the matter is about, in their own language where one has been reviewed. */
export const toThePerson: readonly PaperKind[] = ['reflection-period'];

/** What a template may leave open. Each has a name in either language of the staff, and there is no other. */
export const placeholders = {
  agency: ['myndighet', 'agency'],
  unit: ['enhet', 'unit'],
  reference: ['beteckning', 'reference'],
  date: ['dag', 'date'],
  officer: ['handläggare', 'officer'],
  recipient: ['mottagare', 'recipient'],
} as const;
export type Placeholder = keyof typeof placeholders;

export type PlaceholderValues = Readonly<Record<Placeholder, string>>;

const named = new Map<string, Placeholder>(
  Object.entries(placeholders).flatMap(([placeholder, names]) =>
    names.map((name) => [name, placeholder as Placeholder] as const),
  ),
);

/** What is written in braces, and braces that stand alone. */
const inBraces = /\{([^{}]*)\}|[{}]/gu;

/** The first thing in braces that is no placeholder; null where there is none. */
export function unknownPlaceholder(text: string): string | null {
  for (const [whole, name] of text.matchAll(inBraces)) if (name === undefined || !named.has(name.trim())) return whole;
  return null;
}

/** The text with its placeholders filled in, once: braces in a name are no placeholder. */
export const filled = (text: string, values: PlaceholderValues): string =>
  text.replace(inBraces, (whole, name: string | undefined) => {
    const placeholder = name === undefined ? undefined : named.get(name.trim());
    return placeholder ? values[placeholder] : whole;
  });
