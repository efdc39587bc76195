import { type MoveOn, moveOns } from './move-on.ts';
import { type PackageFault, refused } from './package-fault.ts';
import { attribute, child, childrenNamed, readXml, textIn, type XmlElement } from './xml-element.ts';

/** A unit of a course that is launched by itself, in the words of the standard an *assignable unit*. */
export type Cmi5Unit = {
  readonly id: string;
  readonly title: Readonly<Record<string, string>>;
  /** The file that is launched, and what stands behind it in the address. */
  readonly file: string;
  readonly query: string;
  readonly moveOn: MoveOn;
  readonly masteryScore: number | null;
  readonly launchMethod: 'OwnWindow' | 'AnyWindow';
  readonly launchParameters: string;
};
export type Cmi5Course = {
  readonly kind: 'cmi5';
  readonly id: string;
  readonly title: Readonly<Record<string, string>>;
  readonly units: readonly Cmi5Unit[];
};

/** An absolute IRI, as the standard asks of each id: a scheme, a colon, no space. */
const iri = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i;
/** What the system that launches puts behind the address; a unit has none of these of its own (8.1). */
const ours = ['endpoint', 'fetch', 'actor', 'activityid', 'registration'];

/** A course from its `cmi5.xml`, or why it is not taken. `files`: the names of the files of the package. */
export function readCmi5(xml: string, files: ReadonlySet<string>): Cmi5Course | PackageFault {
  const root = readXml(xml);
  if (!root) return refused('not-xml', 'cmi5.xml');
  const course = child(root, 'course');
  const id = attribute(course, 'id') ?? '';
  const title = langStrings(child(course, 'title'));
  if (root.name !== 'courseStructure' || !course) return refused('shape', 'cmi5.xml');
  if (!iri.test(id)) return refused('not-an-address', id);
  if (Object.keys(title).length === 0) return refused('shape', 'title');
  const found = unitsIn(root);
  if (found.length === 0) return refused('shape', 'au');
  const seen = new Set([id]);
  for (const block of blocksIn(root)) {
    const one = attribute(block, 'id') ?? '';
    if (seen.has(one)) return refused('same-id', one);
    seen.add(one);
  }
  const units: Cmi5Unit[] = [];
  for (const element of found) {
    const unit = readUnit(element, files);
    if ('fault' in unit) return unit;
    if (seen.has(unit.id)) return refused('same-id', unit.id);
    seen.add(unit.id);
    units.push(unit);
  }
  return { kind: 'cmi5', id, title, units };
}

const blocksIn = (of: XmlElement): readonly XmlElement[] =>
  childrenNamed(of, 'block').flatMap((block) => [block, ...blocksIn(block)]);

/** In the order in which they stand, those in blocks where their block stands. */
const unitsIn = (of: XmlElement): readonly XmlElement[] =>
  of.children.flatMap((one) => (one.name === 'au' ? [one] : one.name === 'block' ? unitsIn(one) : []));

function langStrings(of: XmlElement | null): Readonly<Record<string, string>> {
  return Object.fromEntries(
    childrenNamed(of, 'langstring')
      .map((one) => [attribute(one, 'lang') ?? 'und', textIn(one)] as const)
      .filter(([, text]) => text !== ''),
  );
}

function readUnit(of: XmlElement, files: ReadonlySet<string>): Cmi5Unit | PackageFault {
  const id = attribute(of, 'id') ?? '';
  const title = langStrings(child(of, 'title'));
  if (!iri.test(id)) return refused('not-an-address', id);
  if (Object.keys(title).length === 0) return refused('shape', id);
  const moveOn = attribute(of, 'moveOn') ?? 'NotApplicable';
  const launchMethod = attribute(of, 'launchMethod') ?? 'AnyWindow';
  const mastery = attribute(of, 'masteryScore');
  const score = mastery === null ? null : Number(mastery);
  if (!isMoveOn(moveOn) || (launchMethod !== 'AnyWindow' && launchMethod !== 'OwnWindow')) return refused('shape', id);
  if (score !== null && (mastery?.trim() === '' || !(score >= 0 && score <= 1))) return refused('shape', id);
  const place = launched(textIn(child(of, 'url')), files);
  if ('fault' in place) return place;
  return {
    ...{ id, title, ...place, moveOn, masteryScore: score, launchMethod },
    launchParameters: textIn(child(of, 'launchParameters')),
  };
}

const isMoveOn = (value: string): value is MoveOn => moveOns.some((one) => one === value);

/** The file that an address names. An address elsewhere is refused: nothing is asked of another host. */
export function launched(
  url: string,
  files: ReadonlySet<string>,
): { readonly file: string; readonly query: string } | PackageFault {
  if (url === '') return refused('missing-file', '');
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(url)) return refused('other-host', url);
  const [, path = '', query = ''] = /^([^?#]*)(?:\?([^#]*))?/.exec(url) ?? [];
  const parameters = query.split('&').map((one) => decoded(one.split('=')[0] ?? '').toLowerCase());
  if (parameters.some((one) => ours.includes(one))) return refused('reserved-parameter', url);
  const file = decoded(path);
  return files.has(file) ? { file, query } : refused('missing-file', file);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
