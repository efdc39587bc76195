import { expect, it } from 'vitest';
import { toldIn } from './told-content.ts';

const id = '00000000-0000-4000-8000-000000000009';

it('is what somebody said, without numbers, keys and ids', () => {
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
