import { type Capacity, capacities } from '../../kernel/capacity.ts';

/** The provision under which a person acts in a capacity at a place of work. */
export type LegalBasis = {
  readonly id: string;
  readonly capacity: Capacity;
  readonly provision: { readonly sv: string; readonly en: string };
  /** The day on which a person read the law text and found it so; null: no one has yet, and every screen shows that. */
  readonly verifiedOn: string | null;
};

/** In these an officer goes to another's place of work. Administration and analysis are work at a desk. */
const goers: readonly Capacity[] = [
  'supervision',
  'assistance',
  'inner-alien-control',
  'criminal-investigation',
  'support',
];
export const goesToWorkplaces = (capacity: Capacity): boolean => goers.includes(capacity);

/**
 * Under what each capacity may act there, by country: from notes on joint checks, not read against the law texts. It is code and no file of
 * `knowledge` because a phone without a network asks it too.
 */
const entered: Readonly<Record<string, readonly LegalBasis[]>> = {
  SE: [
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
  ],
};

function basis(id: string, capacity: Capacity, sv: string, en: string): LegalBasis {
  return { id, capacity, provision: { sv, en }, verifiedOn: null };
}

/** In a country whose provisions have not been entered: that an officer went in on one that CAPE does not name. */
const notEntered = (country: string, capacity: Capacity): LegalBasis =>
  capacity === 'support'
    ? basis(`${country.toLowerCase()}.support`, capacity, 'Stöd, bara med samtycke', 'Support, only by consent')
    : basis(
        `${country.toLowerCase()}.not-entered.${capacity}`,
        capacity,
        'Landets bestämmelse är inte inlagd i CAPE än: skriv den i en anteckning',
        'The provision of this country has not been entered in CAPE yet: write it in a note',
      );

/** What a person in this capacity can act under in a country, the most usual first. Empty: no one goes to a place of work in this capacity. */
export const basesOf = (capacity: Capacity, country: string): readonly LegalBasis[] => {
  const own = entered[country]?.filter((one) => one.capacity === capacity) ?? [];
  return own.length > 0 || !goesToWorkplaces(capacity) ? own : [notEntered(country, capacity)];
};

/** Whether a provision is one of this capacity in this country. */
export const isBasisOf = (id: string, capacity: Capacity, country: string): boolean =>
  basesOf(capacity, country).some((one) => one.id === id);

/** A provision by its id, of whichever country. */
export const findBasis = (id: string): LegalBasis | undefined =>
  capacities.flatMap((capacity) => basesOf(capacity, id.slice(0, 2).toUpperCase())).find((one) => one.id === id);
