import { expect, test } from 'vitest';
import { readScorm } from './scorm.ts';

const manifest = (version: string, href = 'a.html', more = '') => `<?xml version="1.0"?>
<manifest identifier="invented" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata><schema>ADL SCORM</schema><schemaversion>${version}</schemaversion></metadata>
  <organizations default="o"><organization identifier="o"><title>Invented</title>
    <item identifier="group"><title>Group</title><item identifier="i1" identifierref="r1"><title>One</title></item></item>${more}
  </organization></organizations>
  <resources><resource identifier="r1" type="webcontent" adlcp:scormtype="sco" href="${href}"/></resources></manifest>`;
const files = new Set(['a.html']);

test('a course of SCORM 1.2 is read with what it launches', () => {
  expect(readScorm(manifest('1.2'), files)).toEqual({
    kind: 'scorm-1.2',
    id: 'invented',
    title: 'Invented',
    items: [{ id: 'i1', title: 'One', file: 'a.html', query: '' }],
  });
});

test.each([
  ['scorm-2004', manifest('2004 4th Edition'), files],
  ['scorm-2004', manifest('CAM 1.3'), files],
  ['missing-file', manifest('1.2'), new Set<string>()],
  ['missing-file', manifest('1.2', 'a.html', '<item identifier="i2" identifierref="none"/>'), files],
  ['other-host', manifest('1.2', 'https://elsewhere.invalid/a.html'), files],
  ['same-id', manifest('1.2', 'a.html', '<item identifier="i1" identifierref="r1"/>'), files],
  ['not-xml', '<manifest>', files],
  ['shape', '<manifest/>', files],
])('it is refused as %s', (fault, xml, present) => {
  expect(readScorm(xml, present)).toMatchObject({ fault });
});
