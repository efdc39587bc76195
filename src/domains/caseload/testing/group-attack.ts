import { countiesOf, type Region, regions } from '../codes/places.ts';
import type { ChainFigures, Group } from '../schema.ts';

/** A figure as a reader meets it: a number, or hidden under a name. */
export type Met = number | string;
export type MaybeIdentity = readonly [Met | null, readonly (Met | null)[]];

/**
 * A count that is no figure of its own: nothing says that it is hidden, so that zero and five or more may be known, and
 * finding it is a success only from 1 to 4.
 */
export const notAFigure = 'count that is no figure';

/** The lists that split a cohort, as a reader meets them. Each holds everyone once. */
export const groupLists = (chain: ChainFigures): readonly (readonly [string, readonly Group[]])[] => [
  ['region', chain.by_region],
  ['county', chain.by_county ?? []],
  ['sector', chain.by_sector],
  ['agency', chain.by_agency ?? []],
  ['largest', chain.largest ?? []],
];

// A region and an industry of the same name ("not told", "several") are different people: each list has names of its own.
export const sizeOf = (list: string, { group, reached }: Group): Met => reached ?? `${list}.${group}`;
const wentOnOf = (list: string, { group, went_on: share }: Group): Met => share?.count ?? `${list}.${group}.went_on`;

type Figure = readonly [string, (list: string, group: Group) => Met];

/**
 * Counties add up to their regions: who is in a region is in one of its counties, in none that is recorded, or in
 * several; and a person of one county may have been in another region, too. These finest groups are no figures.
 */
function placeIdentities(chain: ChainFigures, [name, met]: Figure): MaybeIdentity[] {
  const counties = chain.by_county ?? [];
  if (counties.length === 0 || chain.by_region.length === 0) return [];
  const isIn = (county: string, region: string): boolean =>
    county === 'several' ||
    (county === 'not-told' ? true : region === 'several' || isOwn(county, region as Region | 'not-told'));
  const finest = (region: string, county: string): Met => `finest.${region}.${county}.${name}.${notAFigure}`;
  const inRegion = (region: string): Met[] =>
    counties.filter(({ group }) => isIn(group, region)).map(({ group }) => finest(region, group));
  const ofCounty = (county: string): Met[] =>
    chain.by_region.filter(({ group }) => isIn(county, group)).map(({ group }) => finest(group, county));
  return [
    ...chain.by_region.map((group): MaybeIdentity => [met('region', group), inRegion(group.group)]),
    ...counties.map((group): MaybeIdentity => [met('county', group), ofCounty(group.group)]),
  ];
}

const isOwn = (county: string, region: Region | 'not-told'): boolean =>
  (regions as readonly string[]).includes(region) &&
  (countiesOf[region as Region] as readonly string[]).includes(county);

/** What docs/study-method.md promises of the groups of a cohort: in all, of those who went on, and of those who stayed. */
export function groupIdentities(chain: ChainFigures): MaybeIdentity[] {
  const base = chain.stages.find(({ stage }) => stage === chain.begins_at);
  if (!base) return [];
  const wentOn = base.went_on ?? (base.why.went_on === 'suppressed' ? `${base.stage}.went_on` : null);
  const of = groupLists(chain).flatMap(([list, groups]): MaybeIdentity[] =>
    groups.length === 0
      ? []
      : [
          [base.reached ?? `${base.stage}.reached`, groups.map((group) => sizeOf(list, group))],
          [wentOn, groups.map((group) => wentOnOf(list, group))],
          ...groups.map((group): MaybeIdentity => {
            const stayed = `${list}.${group.group}.stayed.${notAFigure}`;
            return [sizeOf(list, group), [wentOnOf(list, group), stayed]];
          }),
        ],
  );
  const [inIt] = chain.largest ?? [];
  return [
    ...of,
    ...placeIdentities(chain, ['reached', sizeOf]),
    ...placeIdentities(chain, ['went-on', wentOnOf]),
    ...(inIt ? [[sizeOf('largest', inIt), [chain.largest_case ?? 'largest_case']] satisfies MaybeIdentity] : []),
  ];
}
