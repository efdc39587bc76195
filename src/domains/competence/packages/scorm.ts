import { launched } from './cmi5.ts';
import { type PackageFault, refused } from './package-fault.ts';
import { attribute, child, childrenNamed, readXml, textIn, type XmlElement } from './xml-element.ts';

/** A course of SCORM 1.2: items that are launched, each with its file. */
export type ScormCourse = {
  readonly kind: 'scorm-1.2';
  readonly id: string;
  readonly title: string;
  readonly items: readonly {
    readonly id: string;
    readonly title: string;
    readonly file: string;
    readonly query: string;
  }[];
};

/** A course from its `imsmanifest.xml`, or why it is not taken. */
export function readScorm(xml: string, files: ReadonlySet<string>): ScormCourse | PackageFault {
  const root = readXml(xml);
  if (!root) return refused('not-xml', 'imsmanifest.xml');
  if (root.name !== 'manifest') return refused('shape', 'imsmanifest.xml');
  const version = textIn(child(child(root, 'metadata'), 'schemaversion'));
  if (/2004|^1\.3/.test(version) || /CAM 1\.3/i.test(version)) return refused('scorm-2004', version);
  const organizations = child(root, 'organizations');
  const chosen = attribute(organizations, 'default');
  const all = childrenNamed(organizations, 'organization');
  const organization = all.find((one) => attribute(one, 'identifier') === chosen) ?? all[0];
  if (!organization) return refused('shape', 'organization');
  const resources = new Map(
    childrenNamed(child(root, 'resources'), 'resource').map((one) => [attribute(one, 'identifier'), one] as const),
  );
  const base = attribute(child(root, 'resources'), 'base') ?? '';
  const items: ScormCourse['items'][number][] = [];
  const seen = new Set<string>();
  for (const item of itemsIn(organization)) {
    const id = attribute(item, 'identifier') ?? '';
    const resource = resources.get(attribute(item, 'identifierref'));
    const href = attribute(resource ?? null, 'href');
    if (!resource || href === null) return refused('missing-file', id);
    if (seen.has(id)) return refused('same-id', id);
    seen.add(id);
    const place = launched(`${base}${attribute(resource, 'base') ?? ''}${href}`, files);
    if ('fault' in place) return place;
    items.push({ id, title: textIn(child(item, 'title')) || id, ...place });
  }
  if (items.length === 0) return refused('shape', 'item');
  return {
    kind: 'scorm-1.2',
    id: attribute(root, 'identifier') ?? '',
    title: textIn(child(organization, 'title')),
    items,
  };
}

/** Items that lead to a file; those that only hold others do not. */
const itemsIn = (of: XmlElement): readonly XmlElement[] =>
  childrenNamed(of, 'item').flatMap((one) => [
    ...(attribute(one, 'identifierref') === null ? [] : [one]),
    ...itemsIn(one),
  ]);
