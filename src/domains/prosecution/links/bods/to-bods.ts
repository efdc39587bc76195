import { carriedOf, fieldsNotHeld } from '../carry.ts';
import { type Carried, type ChartLine, type ChartLink, type ChartThing, isAddress } from '../graph.ts';
import { linesOfStatement, openEndId } from './from-bods.ts';
import { entityTypeOf, interestOf } from './mapping.ts';
import {
  type BodsEnvelope,
  type BodsStatement,
  isFullDate,
  isMoment,
  ownAnnotation,
  recordOf,
  textIn,
  when,
  without,
} from './statement.ts';

/** What is written, and the lines of which the standard has no kind. */
export type WrittenStatements = {
  readonly statements: readonly BodsStatement[];
  readonly leftOut: readonly ChartLine[];
};

/** What a new statement needs that a line does not say. */
export type NewStatements = {
  readonly today: string;
  /** The id of the first statement about a record: the same record gets the same. */
  readonly statementId: (recordId: string) => string;
  readonly publisher: string;
};

/**
 * Things and links as statements: persons, entities and what they hold in each other. What is neither is left out and counted. In the order
 * that the standard asks for: who first, then parts of indirect relations, then relations.
 */
export function toBods(lines: readonly ChartLine[], made: NewStatements): WrittenStatements {
  const things = new Map(lines.flatMap((line) => (line.is === 'thing' ? [[line.id, line] as const] : [])));
  const statements: BodsStatement[] = [];
  const leftOut: ChartLine[] = [];
  for (const line of lines) {
    if (line.is === 'thing' && 'unspecified' in carriedOf(line, 'bods')) continue;
    const written = line.is === 'thing' ? ofThing(line, made) : ofLink(line, things, made);
    if (written === null) {
      leftOut.push(line);
      continue;
    }
    const earlier = earlierOf(line);
    const readBack = linesOfStatement(written, earlier).at(-1) ?? null;
    const kept = fieldsNotHeld(line, readBack);
    statements.push(...earlier, kept === null ? written : withOwn(written, kept));
  }
  return {
    statements: statements
      .map((one, at) => ({ one, at }))
      .sort(inOrder)
      .map(({ one }) => one),
    leftOut,
  };
}

type Numbered = { readonly one: BodsStatement; readonly at: number };

const rank = ({ recordType, recordDetails }: BodsStatement): number => {
  if (recordType !== 'relationship') return 0;
  return recordDetails.isComponent === true ? 1 : 2;
};

const inOrder = (left: Numbered, right: Numbered): number => rank(left.one) - rank(right.one) || left.at - right.at;

const earlierOf = (line: ChartLine): readonly BodsStatement[] => {
  const { earlier } = carriedOf(line, 'bods');
  return Array.isArray(earlier) ? earlier : [];
};

const withOwn = (statement: BodsStatement, kept: Carried): BodsStatement => ({
  ...statement,
  annotations: [
    ...(statement.annotations ?? []),
    { statementPointerTarget: '', motivation: 'commenting', [ownAnnotation]: kept },
  ],
});

/** A statement with what came with it, or a new one. */
function envelope(line: ChartLine, subject: string, made: NewStatements): BodsEnvelope {
  const came = recordOf(carriedOf(line, 'bods').statement);
  const [source] = line.sources;
  const isNew = Object.keys(came).length === 0;
  const said = {
    ...recordOf(came.source),
    ...when('description', source?.name),
    ...(source?.url !== undefined && isAddress(source.url) && { url: source.url }),
  };
  const own = isNew
    ? {
        ...{ statementId: made.statementId(line.id), declarationSubject: subject, recordStatus: 'new' },
        publicationDetails: { publicationDate: made.today, bodsVersion: '0.4', publisher: { name: made.publisher } },
      }
    : {
        statementId: textIn(came, 'statementId') ?? made.statementId(line.id),
        declarationSubject: textIn(came, 'declarationSubject') ?? subject,
        ...without(came, 'source', 'recordDetails'),
      };
  return {
    ...own,
    ...((came.source !== undefined || Object.keys(said).length > 0) && { source: said }),
    statementDate: source?.day !== undefined && isStatementDate(source.day) ? source.day : made.today,
    recordId: line.id,
  };
}

const isStatementDate = (day: string): boolean => isFullDate(day) || isMoment(day);

const detailsOf = (line: ChartLine): Carried => recordOf(recordOf(carriedOf(line, 'bods').statement).recordDetails);

const isFullDay = (day: string | undefined): day is string => day !== undefined && day.length === 10;

function ofThing(thing: ChartThing, made: NewStatements): BodsStatement | null {
  const came = detailsOf(thing);
  const isPerson = thing.kind === 'person';
  const type = entityTypeOf[thing.kind];
  if (!isPerson && type === undefined) return null;
  const base = { isComponent: false, ...came };
  const details = isPerson
    ? {
        ...{ personType: 'knownPerson', ...base, ...namesOfPerson(thing, came) },
        ...when('birthDate', thing.from),
        ...when('deathDate', thing.until),
      }
    : {
        ...{ entityType: { type }, ...base, ...namesOfEntity(thing, came) },
        ...(isFullDay(thing.from) && { foundingDate: thing.from }),
        ...(isFullDay(thing.until) && { dissolutionDate: thing.until }),
      };
  const recordType = isPerson ? 'person' : 'entity';
  return { ...envelope(thing, thing.id, made), recordType, recordDetails: details };
}

function namesOfPerson({ names }: ChartThing, came: Carried): Carried {
  const parts = Array.isArray(came.names) ? came.names.map(recordOf) : [];
  if (names.length === 0) return parts.length > 0 || came.names !== undefined ? { names: parts } : {};
  return { names: names.map((fullName, at) => ({ ...parts[at], fullName })) };
}

function namesOfEntity({ names: [name, ...others] }: ChartThing, came: Carried): Carried {
  return {
    ...when('name', name),
    ...(others.length > 0 ? { alternateNames: others } : when('alternateNames', came.alternateNames)),
  };
}

function ofLink(link: ChartLink, things: ReadonlyMap<string, ChartThing>, made: NewStatements): BodsStatement | null {
  const came = detailsOf(link);
  const isNew = Object.keys(came).length === 0;
  const type = interestOf[link.kind];
  const [from, to] = [things.get(link.from), things.get(link.to)];
  const canHold = from !== undefined && (from.kind === 'person' || entityTypeOf[from.kind] !== undefined);
  const canBeHeld = to !== undefined && entityTypeOf[to.kind] !== undefined;
  if (!canHold || !canBeHeld || (isNew && type === undefined)) return null;
  const interests = Array.isArray(came.interests) ? came.interests.map(recordOf) : [];
  const [first = isNew ? { type } : null, ...others] = interests;
  const said = {
    ...when('share', link.share),
    ...(isFullDay(link.since) && { startDate: link.since }),
    ...(isFullDay(link.until) && { endDate: link.until }),
  };
  const written = first || Object.keys(said).length > 0 ? [{ ...first, ...said }, ...others] : null;
  const endOf = (id: string, end: 'subject' | 'interestedParty'): unknown => {
    const thing = things.get(id);
    const open = thing && id === openEndId(link.id, end) ? carriedOf(thing, 'bods').unspecified : undefined;
    return open ?? id;
  };
  const details = {
    ...{ isComponent: false, ...came },
    subject: endOf(link.to, 'subject'),
    interestedParty: endOf(link.from, 'interestedParty'),
    ...(written ? { interests: written } : when('interests', came.interests)),
  };
  const subject = textIn(details, 'subject') ?? link.to;
  return { ...envelope(link, subject, made), recordType: 'relationship', recordDetails: details };
}
