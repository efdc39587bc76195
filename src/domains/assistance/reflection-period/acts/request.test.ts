import { describe, expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { anEnvelope, aPeriod, aPost, considered, uuid, wished } from '../../testing/builders.ts';
import { toRequest } from './request.ts';

const now = new Date('2026-02-06T08:15:00.000Z');
const asking = { ...aPost, today: '2026-02-06', toKind: 'social-services', yes: uuid(90) };
const wishing = aPeriod(considered(), wished());
const input = { act: anEnvelope(), toUnit: 61 };

describe('asking a board to apply', () => {
  it('sends an alias and a day, and no name', () => {
    const [act, send] = decide(toRequest, input, { ...wishing, ...asking }, now);
    expect(act).toMatchObject({ type: 'reflection-period.request', ground: 'se.osl-10-1-consent' });
    expect(JSON.parse(send?.words?.snapshot ?? '')).toEqual({
      alias: 'Svalan',
      language: 'uz',
      wishedOn: '2026-02-06',
    });
  });

  it.each([
    ['before the person wishes it', aPeriod(), {}, 'conflict'],
    ['of an agency that is no board', wishing, { toKind: 'police' }, 'invalid'],
    ['without the person’s yes', wishing, { yes: null }, 'conflict'],
  ])('is refused %s', (_name, found, over, kind) => {
    expect(() => decide(toRequest, input, { ...found, ...asking, ...over }, now)).toThrow(
      expect.objectContaining({ kind }),
    );
  });
});
