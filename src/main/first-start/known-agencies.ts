import type { Knowledge } from '../../domains/knowledge/public.ts';

/** An agency of a country as knowledge/agencies has it. */
export type KnownAgency = {
  readonly key: string;
  readonly kind: string;
  readonly name: { readonly sv: string; readonly en: string };
};

/** Those of a country that can be set up as an agency here: of the others it is not said as which kind. */
export const agenciesIn = ({ agencies }: Pick<Knowledge, 'agencies'>, country: string): readonly KnownAgency[] =>
  agencies.entries.flatMap(({ id, country: of, agency_kind: kind, sv, en }) =>
    of === country && kind !== null ? [{ key: id.replaceAll('.', '-'), kind, name: { sv, en } }] : [],
  );
