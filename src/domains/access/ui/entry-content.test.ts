import { expect, it } from 'vitest';
import { hasMetadataWithin, metadataIn, toldIn } from './entry-content.ts';

const id = '00000000-0000-4000-8000-000000000009';

it('is what a person recorded, without numbers, keys and ids', () => {
  const input = {
    act: { id, device: id, capacity: 'supervision' },
    note: 'Four beds.',
    place: null,
    worker: id,
    photos: 0,
    signs: [{ code: 'INS-C02', known: ['seen', 'said'] }],
    attachments: [{ id, kind: 'photo', key: 'AAAA', sha256: 'a0', apart: { position: null, device: 'A camera' } }],
    workplace: { name: 'Exempelkrogen Demo', municipality: 'Vadsund' },
    basedOn: [id],
  };
  expect(toldIn(JSON.stringify({ verb: 'inspection.observe', params: { id }, input }))).toEqual([
    { field: 'note', text: 'Four beds.' },
    { field: 'signs', text: 'INS-C02', known: ['seen', 'said'] },
    { field: 'kind', text: 'photo' },
    { field: 'device', text: 'A camera' },
    { field: 'name', text: 'Exempelkrogen Demo' },
    { field: 'municipality', text: 'Vadsund' },
  ]);
});

it('is nothing where it could not be opened', () => {
  expect(toldIn('c2VhbGVk')).toBeNull();
  expect(toldIn('12')).toBeNull();
});

it('is where, when and with what a picture was taken, apart from it', () => {
  const told = {
    position: { latitude: 59.5, longitude: 18, metres: 8 },
    takenAt: '2026-02-05T17:00:00.000Z',
    device: 'A',
  };
  expect(metadataIn(JSON.stringify(told))).toEqual([
    { field: 'latitude', text: '59.5' },
    { field: 'longitude', text: '18' },
    { field: 'metres', text: '8' },
    { field: 'takenAt', text: '2026-02-05T17:00:00.000Z' },
    { field: 'device', text: 'A' },
  ]);
  expect(metadataIn('"of another form"')).toEqual([{ field: 'device', text: 'of another form' }]);
});

it('has place and device within it only as an earlier version left it', () => {
  const body = (attachments: unknown) => JSON.stringify({ verb: 'inspection.observe', input: { attachments } });
  expect(hasMetadataWithin(body([{ apart: null }, null, { apart: { device: 'A' } }]))).toBe(true);
  for (const none of [[{ apart: null }, null, {}], [], 'none', undefined])
    expect(hasMetadataWithin(body(none))).toBe(false);
  expect(hasMetadataWithin('c2VhbGVk')).toBe(false);
});
