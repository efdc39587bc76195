import type { LinkKind, ThingKind } from '../graph.ts';
import type { FtmModel } from './model.ts';

/** The first that fits says what a thing is. */
const kindBySchema: readonly (readonly [string, ThingKind])[] = [
  ['Person', 'person'],
  ['Company', 'firm'],
  ['LegalEntity', 'organisation'],
  ['Address', 'place'],
  ['RealEstate', 'place'],
  ['Vehicle', 'vehicle'],
  ['BankAccount', 'account'],
  ['CryptoWallet', 'account'],
  ['Document', 'document'],
  ['Event', 'event'],
];

/** A telephone has no schema of its own: it is an account of the service *phone*. */
export const phoneService = 'phone';

export const kindOf = (model: FtmModel, schema: string, services: readonly string[]): ThingKind =>
  model.isA(schema, 'UserAccount') && services.join() === phoneService
    ? 'phone'
    : (kindBySchema.find(([one]) => model.isA(schema, one))?.[1] ?? 'other');

/** How a thing goes out that did not come from FollowTheMoney. */
export const schemaOfKind: Readonly<Record<ThingKind, string>> = {
  person: 'Person',
  firm: 'Company',
  organisation: 'Organization',
  place: 'Address',
  vehicle: 'Vehicle',
  account: 'BankAccount',
  phone: 'UserAccount',
  document: 'Document',
  event: 'Event',
  other: 'Asset',
  unknown: 'Asset',
};

/** The property that says how a thing is called. */
export function labelOf(model: FtmModel, schema: string): string {
  if (model.isA(schema, 'Address')) return 'full';
  if (model.isA(schema, 'UserAccount')) return 'username';
  if (model.isA(schema, 'BankAccount')) return 'accountNumber';
  return model.isA(schema, 'Document') ? 'fileName' : 'name';
}

/** The properties that say from and until when a thing was there. */
export function lifeOf(model: FtmModel, schema: string): readonly [string, string] {
  if (model.isA(schema, 'Person')) return ['birthDate', 'deathDate'];
  if (model.isA(schema, 'LegalEntity')) return ['incorporationDate', 'dissolutionDate'];
  if (model.isA(schema, 'BankAccount')) return ['openingDate', 'closingDate'];
  if (model.isA(schema, 'Vehicle')) return ['registrationDate', 'deregistrationDate'];
  return ['startDate', 'endDate'];
}

const kindOfEdge: Readonly<Record<string, LinkKind>> = {
  Ownership: 'owns',
  Directorship: 'directs',
  Employment: 'works-for',
  Representation: 'represents',
  Membership: 'member',
  Family: 'family',
  Associate: 'associate',
  Payment: 'paid',
  Debt: 'owes',
  Documentation: 'documents',
  Succession: 'succeeded',
  ContractAward: 'contracts',
  CourtCaseParty: 'took-part',
  ProjectParticipant: 'took-part',
};

export const linkKindOf = (schema: string): LinkKind => kindOfEdge[schema] ?? 'linked';

/** The schema that a kind of link goes out as, where it fits. */
export const usualSchemaOf = (kind: LinkKind): string =>
  Object.keys(kindOfEdge).find((schema) => kindOfEdge[schema] === kind) ?? 'UnknownLink';

/** The first schema of a kind that may stand between the two; what fits nowhere is a link that is not named. */
export function schemaOfLink(model: FtmModel, kind: LinkKind, from: string, to: string): string {
  const fits = (schema: string): boolean => {
    const edge = model.schema(schema)?.edge;
    if (!edge) return false;
    const [source, target] = [model.typeOf(schema, edge.source), model.typeOf(schema, edge.target)];
    return model.isA(from, source?.slice(7) ?? '') && model.isA(to, target?.slice(7) ?? '');
  };
  return Object.keys(kindOfEdge).find((schema) => kindOfEdge[schema] === kind && fits(schema)) ?? 'UnknownLink';
}

/** The kind of a link that is only a property of its thing: where something is, or whatever the property says. */
export const kindOfReference = (property: string): LinkKind => (property === 'addressEntity' ? 'located-at' : 'linked');
