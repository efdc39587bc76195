import { describe, expect, it } from 'vitest';
import type { Act } from '../../../kernel/act.ts';
import { keep } from './acts/keep.ts';
import { foldDevice } from './fold.ts';

const at = { country: 'SE', realm: '1' };
const device = '00000000-0000-4000-8000-000000000009';
const act = '00000000-0000-7000-8000-000000000001';

describe('a phone', () => {
  it('keeps what could not be done with its words sealed, and shows that to its owner', () => {
    const media = [
      { id: '00000000-0000-4000-8000-000000000007', kind: 'photo' as const, type: 'image/png', pieces: 2 },
    ];
    const why = 'refused' as const;
    const facts = { device, counter: 7, hash: 'a'.repeat(64), verb: 'inspection.observe', why, media, aparts: [] };
    const kept = keep(at, act, facts, { body: '{"note":"Four beds."}', sentence: 'It was refused.' });
    expect(JSON.stringify(kept.facts)).not.toContain('beds');
    expect(kept.words?.body).toContain('beds');
    const told = { ...kept, happenedFrom: '2026-02-05T17:00:00.000Z' } as unknown as Act;
    expect(foldDevice([told])).toMatchObject({
      enrolledAt: null,
      kept: [{ counter: 7, act, media: [{ pieces: 2, whole: null }] }],
    });
  });
});
