import { describe, expect, it } from 'vitest';
import { decide } from '../../../kernel/doing.ts';
import { aCase, anEnvelope } from '../testing/builders.ts';
import { toLink } from './link.ts';
import { toNote } from './note.ts';
import { toSayAtRisk } from './say-at-risk.ts';

const now = new Date('2026-11-24T08:41:00.000Z');
const risk = '01990000-0000-7000-8000-000000000077';
const saying = {
  act: anEnvelope(),
  risk,
  what: 'testimony',
  diesOn: '2026-03-20T00:00:00.000Z',
  estimated: false,
  holder: 'person',
  saver: 'court',
  note: 'påhittad anteckning',
} as const;

describe('what is recorded in a case', () => {
  it('is never refused because the case is closed', () => {
    const closed = aCase({ status: 'closed' });
    expect(decide(toNote, { act: anEnvelope(), note: 'påhittad anteckning' }, closed, now)).toHaveLength(1);
    expect(decide(toLink, { act: anEnvelope(), elsewhere: risk }, closed, now)).toHaveLength(1);
    expect(decide(toSayAtRisk, saying, closed, now)).toHaveLength(1);
  });

  it('keeps free text out of the facts', () => {
    const [act] = decide(toSayAtRisk, saying, aCase(), now);
    expect(JSON.stringify(act?.facts)).not.toContain('påhittad');
    expect(act?.words).toEqual({ note: 'påhittad anteckning' });
  });
});
