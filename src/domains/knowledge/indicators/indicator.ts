import type { CodeShown } from '../schema.ts';

/** The six dimensions in the order of the brochure. Each is judged by itself. */
export const dimensionIds = [
  'deceptive-recruitment',
  'coercive-recruitment',
  'recruitment-abuse-vulnerability',
  'exploitation',
  'coercion-destination',
  'abuse-vulnerability-destination',
] as const;
export type DimensionId = (typeof dimensionIds)[number];

export type Strength = 'strong' | 'medium' | 'weak';

/** One of the 67, as the rules need it. */
export type Indicator = {
  readonly id: string;
  readonly dimension: DimensionId;
  readonly strength: Strength;
  /** The strength in the other source, where sources differ. */
  readonly otherStrength: Strength | null;
  /** Whether it can be asked of a worker. Residence status, for one, never is. */
  readonly canBeAsked: boolean;
};

/** One statement that an officer can mark, as the rules need it. */
export type Observation = {
  readonly id: string;
  /** Whether it describes the employer. Then it may steer a visit, and says nothing of any person. */
  readonly ofEmployer: boolean;
  readonly indicators: readonly string[];
  /** Whether only some capacities may mark it, from a document. */
  readonly restricted: boolean;
};

type DelphiCode = Pick<CodeShown<'delphi'>, 'id' | 'group' | 'strength' | 'otherStrength' | 'text'>;
type ObservationCode = Pick<CodeShown<'observations'>, 'id' | 'group' | 'delphi' | 'onlyIn'>;

/** The indicators from the list as screens have it. */
export const indicatorsIn = (codes: readonly DelphiCode[]): readonly Indicator[] =>
  codes.flatMap(({ id, group, strength, otherStrength, text }) => {
    const dimension = dimensionIds.find((one) => one === group?.id);
    return dimension ? [{ id, dimension, strength, otherStrength, canBeAsked: text !== null }] : [];
  });

/** The observations from the list as screens have it. */
export const observationsIn = (codes: readonly ObservationCode[]): readonly Observation[] =>
  codes.map(({ id, group, delphi, onlyIn }) => ({
    id,
    ofEmployer: group?.id === 'employer',
    indicators: delphi,
    restricted: onlyIn.length > 0,
  }));
