import { expect, test } from 'vitest';
import { statementOf } from './statement.ts';

test('a certificate is stated under a pseudonym, without its number, a score or an hour', () => {
  const id = '018f0000-0000-7000-8000-000000000001';
  const said = statementOf(
    { id, course: 'inspector', version: 2, issuedOn: '2026-11-24' },
    { agency: '7', pseudonym: 'f00d', title: { sv: 'Inspektören', en: 'The inspector' } },
  );
  expect(said).toMatchObject({
    id,
    actor: { account: { homePage: 'urn:cape:agency:7', name: 'f00d' } },
    verb: { id: 'http://adlnet.gov/expapi/verbs/passed' },
    object: { id: 'urn:cape:course:inspector' },
    timestamp: '2026-11-24T12:00:00.000Z',
  });
  expect(JSON.stringify(said)).not.toMatch(/score|C-[0-9A-Z]{7}/);
});
