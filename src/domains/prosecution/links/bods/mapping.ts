import type { LinkKind, ThingKind } from '../graph.ts';

/** What an entity is, by its type; `state` and `stateBody` are organisations. */
export const kindOfEntity = (type: string | undefined): ThingKind => {
  if (type === 'registeredEntity') return 'firm';
  return type === 'anonymousEntity' || type === 'unknownEntity' ? 'unknown' : 'organisation';
};

/** How a thing goes out that did not come from the standard; of other kinds the standard has none. */
export const entityTypeOf: Readonly<Partial<Record<ThingKind, string>>> = {
  firm: 'registeredEntity',
  organisation: 'legalEntity',
  unknown: 'unknownEntity',
};

const kindOfInterest: Readonly<Record<string, LinkKind>> = {
  shareholding: 'owns',
  otherInfluenceOrControl: 'controls',
  boardMember: 'directs',
  boardChair: 'directs',
  seniorManagingOfficial: 'directs',
  appointmentOfBoard: 'controls',
  votingRights: 'owns',
  nominee: 'represents',
  rightsGrantedByContract: 'contracts',
};

/** What a relation is, by the first of its interests that CAPE has a word for. */
export function linkKindOfInterests(types: readonly (string | undefined)[]): LinkKind {
  const owned = types.find((type) => kindOfInterest[type ?? ''] === 'owns');
  const found = owned ?? types.find((type) => kindOfInterest[type ?? ''] !== undefined);
  if (found !== undefined) return kindOfInterest[found] ?? 'linked';
  return types.length === 0 ? 'linked' : 'controls';
}

/** The interest of a link that did not come from the standard, or null when it can hold no such link. */
export const interestOf: Readonly<Partial<Record<LinkKind, string>>> = {
  owns: 'shareholding',
  controls: 'otherInfluenceOrControl',
  directs: 'seniorManagingOfficial',
  represents: 'nominee',
  contracts: 'rightsGrantedByContract',
};
