import { carriedBy, withFields } from '../carry.ts';
import {
  type Carried,
  ChartDay,
  type ChartLine,
  ChartLink,
  ChartThing,
  HeldShare,
  type LinkSource,
  type Located,
} from '../graph.ts';
import { kindOfEntity, linkKindOfInterests } from './mapping.ts';
import { type BodsStatement, ownAnnotation, recordOf, textIn, when, without } from './statement.ts';

/**
 * Statements as things and links, one for each record: what the newest statement about it says is shown, the earlier ones are carried along
 * whole. An end that a statement leaves open with a reason becomes a thing of which nothing is known.
 */
export function fromBods(statements: readonly Located<BodsStatement>[]): readonly Located<ChartLine>[] {
  const records = new Map<string, Located<BodsStatement>[]>();
  for (const one of statements) records.set(one.value.recordId, [...(records.get(one.value.recordId) ?? []), one]);
  return [...records.values()].flatMap((all) => {
    const { line, value } = newestOf(all);
    const earlier = all.filter((one) => one.value !== value).map((one) => one.value);
    return linesOfStatement(value, earlier).map((read) => ({ line, value: read }));
  });
}

/** The newest by its day; of several of one day the last in the file. */
const newestOf = (all: readonly Located<BodsStatement>[]): Located<BodsStatement> =>
  all.reduce((newest, one) => (one.value.statementDate >= newest.value.statementDate ? one : newest));

export function linesOfStatement(statement: BodsStatement, earlier: readonly BodsStatement[]): readonly ChartLine[] {
  const annotations = statement.annotations ?? [];
  const own = annotations.find((one) => ownAnnotation in one);
  const plain = {
    ...without(statement, 'annotations'),
    ...(own === undefined && statement.annotations && { annotations }),
    ...(own !== undefined && annotations.length > 1 && { annotations: annotations.filter((one) => one !== own) }),
  } as BodsStatement;
  const more = earlier.length > 0 ? { earlier } : {};
  const line = plain.recordType === 'relationship' ? asLink(plain, more) : asThing(plain, more);
  const kept = own && withFields(line, recordOf(own[ownAnnotation]));
  const read = kept && (kept.is === 'link' ? ChartLink.safeParse(kept) : ChartThing.safeParse(kept));
  return [...openEnds(plain), read?.success ? read.data : line];
}

/** The id of the thing that stands for an end of which a statement gives only why it is not known. */
export const openEndId = (recordId: string, end: 'subject' | 'interestedParty'): string => `${recordId}/${end}`;

function openEnds({ recordId, recordType, recordDetails }: BodsStatement): readonly ChartThing[] {
  if (recordType !== 'relationship') return [];
  return (['interestedParty', 'subject'] as const)
    .filter((end) => typeof recordDetails[end] !== 'string')
    .map((end) => ({
      ...{ is: 'thing', id: openEndId(recordId, end), kind: 'unknown', names: [], sources: [] },
      carried: { bods: { unspecified: recordDetails[end] } },
    }));
}

const dayIn = (record: Carried, field: string): string | undefined =>
  ChartDay.safeParse(record[field]).success ? textIn(record, field) : undefined;

const textsIn = (value: unknown): readonly string[] | null =>
  Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : null;

/** The source with the day of the statement: where it says when it was read, that stays with what is carried. */
function sourceOf({ source, statementDate }: BodsStatement): { readonly said: LinkSource; readonly left: Carried } {
  const said = recordOf(source);
  const [name, url] = [textIn(said, 'description'), textIn(said, 'url')];
  const left = without(said, ...(name === undefined ? [] : ['description']), ...(url === undefined ? [] : ['url']));
  return {
    said: { ...when('name', name), ...when('url', url), day: statementDate },
    left: source === undefined ? {} : { source: left },
  };
}

/** A statement without what a line says of it. */
function statementLeft(statement: BodsStatement, details: Carried, left: Carried): Carried {
  const fields = ['recordId', 'recordType', 'statementDate', 'source', 'recordDetails'] as const;
  return { ...without(statement, ...fields), ...left, recordDetails: details };
}

function asThing(statement: BodsStatement, more: Carried): ChartThing {
  const { recordId, recordType, recordDetails: all } = statement;
  const isPerson = recordType === 'person';
  const [begins, ends] = isPerson ? ['birthDate', 'deathDate'] : ['foundingDate', 'dissolutionDate'];
  const [from, until] = [dayIn(all, begins), dayIn(all, ends)];
  const { names, left } = isPerson ? personNames(all) : entityNames(all);
  const gone = [...(from === undefined ? [] : [begins]), ...(until === undefined ? [] : [ends])];
  const { said, left: source } = sourceOf(statement);
  const kind = isPerson ? ('person' as const) : kindOfEntity(textIn(recordOf(all.entityType), 'type'));
  const thing: ChartThing = {
    ...{ is: 'thing', id: recordId, kind, names: [...names] },
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    sources: [said],
    ...carriedBy('bods', { statement: statementLeft(statement, without(left, ...gone), source), ...more }),
  };
  return thing;
}

function entityNames(details: Carried): { readonly names: readonly string[]; readonly left: Carried } {
  const name = textIn(details, 'name');
  const others = textsIn(details.alternateNames);
  if (name === undefined) return { names: [], left: details };
  return others?.length
    ? { names: [name, ...others], left: without(details, 'name', 'alternateNames') }
    : { names: [name], left: without(details, 'name') };
}

/** The names of a person keep their parts: what is carried of each is the rest of it. */
function personNames(details: Carried): { readonly names: readonly string[]; readonly left: Carried } {
  if (!Array.isArray(details.names)) return { names: [], left: details };
  const all = details.names.map(recordOf);
  return {
    names: all.map((one) => textIn(one, 'fullName') ?? ''),
    left: { ...details, names: all.map((one) => without(one, 'fullName')) },
  };
}

function asLink(statement: BodsStatement, more: Carried): ChartLink {
  const { recordId, recordDetails: all } = statement;
  const interests = Array.isArray(all.interests) ? all.interests.map(recordOf) : [];
  const [first = {}, ...others] = interests;
  const share = HeldShare.safeParse(first.share);
  const [since, until] = [dayIn(first, 'startDate'), dayIn(first, 'endDate')];
  const gone = [share.success ? 'share' : '', since && 'startDate', until && 'endDate'].filter(
    (one) => one !== undefined,
  );
  const { said, left } = sourceOf(statement);
  const details = {
    ...without(all, 'subject', 'interestedParty'),
    ...(interests.length > 0 && { interests: [without(first, ...gone), ...others] }),
  };
  const endOf = (end: 'subject' | 'interestedParty'): string => textIn(all, end) ?? openEndId(recordId, end);
  const link: ChartLink = {
    ...{ is: 'link', id: recordId, kind: linkKindOfInterests(interests.map((one) => textIn(one, 'type'))) },
    ...{ from: endOf('interestedParty'), to: endOf('subject') },
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(share.success && first.share !== undefined && { share: share.data }),
    sources: [said],
    ...carriedBy('bods', { statement: statementLeft(statement, details, left), ...more }),
  };
  return link;
}
