import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestXml, readForms } from './xform.ts';
import { xmlRoot } from './xml.ts';

const answer = (state: string): string =>
  `<data id="invented" version="1"><start>2026-01-01T10:00:00.000+01:00</start><cas_Status>${state}</cas_Status><meta><instanceID>uuid:invented</instanceID></meta></data>`;
const problem = (source: string): unknown => {
  const found = readForms(source);
  return 'row' in found ? [found.row, found.text.id] : 'read';
};

test('one answer is one row, several below one element are several, counted from one', () => {
  const one = readForms(`<?xml version="1.0"?>\n${answer('Active')}`);
  expect(one).toMatchObject({ layout: { header: ['start', 'cas_Status'], linesAbove: -1 } });
  const several = readForms(`<answers>${answer('Active')}${answer('Closed')}</answers>`);
  expect('rows' in several && several.rows.map((cells) => cells[1])).toEqual(['Active', 'Closed']);
});

test('groups of questions are opened, also when there is but one', () => {
  const grouped = readForms(
    '<data><victim><vic_TraffickingStatus/></victim><case><cas_Status>Active</cas_Status></case></data>',
  );
  expect('rows' in grouped && grouped.rows).toEqual([['', 'Active']]);
  const one = readForms('<data><start/><all><cas_Status>Active</cas_Status><prs_Title/></all></data>');
  expect('rows' in one && one.rows).toEqual([['', 'Active', '']]);
});

test('the form itself, another form and what is too long are distinguished from an answer', () => {
  expect(problem('<h:html xmlns:h="x"><h:head/></h:html>')).toEqual([1, 'study.layout.xml-form']);
  expect(problem('<data><name>x</name></data>')).toEqual([1, 'study.layout.xml-other']);
  expect(problem(`<data>${' '.repeat(longestXml)}</data>`)).toEqual([1, 'study.layout.xml-long']);
});

test('a document type is refused, so no entity is defined, expanded or fetched', () => {
  const bomb =
    '<?xml version="1.0"?>\n<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n<data><cas_Status>&b;</cas_Status></data>';
  expect(problem(bomb)).toEqual([2, 'study.layout.xml-doctype']);
  expect(problem('<data><cas_Status>&b;</cas_Status></data>')).toEqual([1, 'study.layout.xml-broken']);
  expect(problem('<!DOCTYPE d SYSTEM "file:///etc/passwd"><data/>')).toEqual([1, 'study.layout.xml-doctype']);
});

test.each([
  '<data><cas_Status>Active</data>',
  '<data><cas_Status>Active</cas_Status>',
  '<data/><data/>',
  'text <data/>',
  '<data><cas_Status a=b>Active</cas_Status></data>',
  '<data><cas_Status>a & b</cas_Status></data>',
  '<data><1/></data>',
  '<data><!-- </data>',
])('%s is not well formed, and refused whole with its line', (source) => {
  expect(problem(`\n${source}`)).toEqual([expect.any(Number), 'study.layout.xml-broken']);
});

test('elements nested too deep are refused and do no harm', () => {
  expect(xmlRoot('<a>'.repeat(100_000))).toEqual({ why: 'deep', line: 1 });
});

test('what is written comes back, with the characters that XML reserves', () => {
  const escaped = (text: string): string => text.replace(/[<>&"']/g, (sign) => `&#${sign.codePointAt(0)};`);
  fc.assert(
    fc.property(fc.string(), fc.string({ unit: 'grapheme' }), (a, b) => {
      const root = xmlRoot(
        `<r x='1' y = "2"><a>${escaped(a)}</a><!-- no --><b><![CDATA[${b.replaceAll(']]>', '')}]]></b></r>`,
      );
      expect('children' in root && root.children.map(({ text }) => text)).toEqual([a, b.replaceAll(']]>', '')]);
    }),
  );
});

test('whatever is given, it ends with an answer or a problem and throws nothing', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '/',
    'a',
    '<a>',
    '</a>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '&',
    ';',
    '&#x41;',
    '"',
    '=',
    ' ',
    '<?x',
    '?>',
  );
  fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => void readForms(pieces.join(''))));
});
