import { expect, it } from 'vitest';
import { anAct, aVisit, numbered } from '../../testing/builders.ts';
import { filesOf } from './medium.ts';

const attachment = {
  id: numbered(50),
  kind: 'photo' as const,
  type: 'image/jpeg' as const,
  bytes: 300_000,
  pieces: 3,
  sha256: 'a'.repeat(64),
  capturedSha256: 'b'.repeat(64),
  key: Buffer.alloc(32).toString('base64'),
  apart: { position: { latitude: 59.3, longitude: 18, metres: 12 }, takenAt: null, device: 'Invented 1' },
};

const sealed = new Map([[attachment.id, 'c'.repeat(64)]]);
const none = new Map<string, string>();

it('leaves of a picture neither its key, nor its hashes, nor where it was taken in clear', () => {
  const { facts, words } = filesOf([attachment], sealed);
  const clear = JSON.stringify(facts);
  for (const secret of [attachment.key, attachment.sha256, attachment.capturedSha256, '59.3', 'Invented 1'])
    expect(clear).not.toContain(secret);
  expect(words.files).toContain(attachment.sha256);
});

it('leaves where it was taken not even among the words: only the hash of it as it is sealed elsewhere', () => {
  const { facts, words } = filesOf([attachment], sealed);
  expect(facts[0]?.apart).toBe('c'.repeat(64));
  expect(JSON.stringify(words)).not.toMatch(/59\.3|Invented 1/);
});

it('says nothing where there is nothing to say', () => {
  expect(filesOf([], none)).toEqual({ facts: [], words: {} });
  expect(filesOf([{ ...attachment, apart: null }], none).facts[0]?.apart).toBeNull();
});

it('waits for the whole, and says what came of it', () => {
  const { facts } = filesOf([attachment], sealed);
  const note = anAct(
    'inspection.observe',
    { signs: [], photos: 2, place: false, worker: null, attachments: facts },
    { id: numbered(51) },
  );
  expect(aVisit(note).media).toMatchObject([{ id: numbered(50), observation: numbered(51), whole: null }]);
  expect(aVisit(note).observations[0]?.photos).toBe(3);
  const arrived = anAct(
    'inspection.receive-medium',
    { medium: numbered(50), whole: 'as-signed' },
    { id: numbered(52) },
  );
  expect(aVisit(note, arrived).media[0]?.whole).toBe('as-signed');
});
