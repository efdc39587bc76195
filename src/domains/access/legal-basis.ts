import type { Capacity } from '../../kernel/capacity.ts';

/** The provision under which a person acts in a capacity at a place of work. */
export type LegalBasis = {
  readonly id: string;
  readonly capacity: Capacity;
  readonly provision: { readonly sv: string; readonly en: string };
  /** The day on which a person read the law text and found it so; null: no one has yet, and every screen shows that. */
  readonly verifiedOn: string | null;
};

/**
 * Under what each capacity may act at another's place of work. From notes on joint checks, not read against the law texts. Administration
 * and analysis have none: they are work at a desk.
 */
export const legalBases: readonly LegalBasis[] = [
  basis('se.aml-7-5', 'supervision', 'Arbetsmiljölagen 7 kap. 5 §', 'Work Environment Act, chapter 7, section 5'),
  basis(
    'se.sfl-42',
    'supervision',
    'Skatteförfarandelagen 42 kap. (personalliggare)',
    'Tax Procedures Act, chapter 42 (staff register)',
  ),
  basis(
    'se.aml-7-5-assistance',
    'assistance',
    'Arbetsmiljölagen 7 kap. 5 § (handräckning)',
    'Work Environment Act, chapter 7, section 5 (assistance)',
  ),
  basis('se.utll-9', 'inner-alien-control', 'Utlänningslagen 9 kap.', 'Aliens Act, chapter 9'),
  basis('se.rb-23', 'criminal-investigation', 'Rättegångsbalken 23 kap.', 'Code of Judicial Procedure, chapter 23'),
  basis('se.support', 'support', 'Stöd, bara med samtycke', 'Support, only by consent'),
];

function basis(id: string, capacity: Capacity, sv: string, en: string): LegalBasis {
  return { id, capacity, provision: { sv, en }, verifiedOn: null };
}

export const findBasis = (id: string): LegalBasis | undefined => legalBases.find((one) => one.id === id);

/** What a person in this capacity can act under, the most usual first. Empty: no one goes to a place of work in this capacity. */
export const basesOf = (capacity: Capacity): readonly LegalBasis[] =>
  legalBases.filter((one) => one.capacity === capacity);
