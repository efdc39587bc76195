import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { fieldName, namesField } from './field-name.ts';

const { document } = parseHTML(`<body>
  <label for="facts.place">Where<span class="optional"> (may be left empty)</span></label><input id="facts.place">
  <fieldset><legend>What kind of evidence</legend>
    <input type="radio" id="facts.type"><label for="facts.type">A document</label>
  </fieldset></body>`);

test('a field is called by its label, without what is added to it', () => {
  expect(fieldName('facts.place', document)).toBe('Where');
});

test('one of several is called by what is asked, not by its first answer', () => {
  expect(fieldName('facts.type', document)).toBe('What kind of evidence');
});

test('a field that is not on the page has no name, and nothing is added to its sentence', () => {
  expect(fieldName('facts.gone', document)).toBe('');
  expect(namesField('Choose an answer.', '')).toBe(true);
});

test('a sentence that names its field does not name it twice', () => {
  expect(namesField('Write the name of the workplace', 'Name of the workplace')).toBe(true);
  expect(namesField('Choose an answer.', 'What kind of evidence')).toBe(false);
});
