import { describe, expect, it } from 'vitest';
import { anAct, anEnvelope, aPeriod, aPost, considered, uuid, wished } from '../testing/builders.ts';
import { inform, request, wish } from './steps.ts';

const asking = { ...aPost, today: '2026-02-06', toKind: 'social-services', yes: uuid(90) };
const wishing = aPeriod(considered(), wished());

describe('asking a board to apply', () => {
  it('sends an alias and a day, and no name', () => {
    const [act, send] = request(uuid(500), wishing, asking);
    expect(act).toMatchObject({ type: 'reflection-period.request', ground: 'se.osl-10-1-consent' });
    expect(JSON.parse(send?.words?.snapshot ?? '')).toEqual({
      alias: 'Svalan',
      language: 'uz',
      wishedOn: '2026-02-06',
    });
  });

  it.each([
    ['before the person wishes it', aPeriod(), {}, 'conflict'],
    ['of a house that is no board', wishing, { toKind: 'police' }, 'invalid'],
    ['without the person’s yes', wishing, { yes: null }, 'conflict'],
  ])('is refused %s', (_name, found, over, kind) => {
    expect(() => request(uuid(500), found, { ...asking, ...over })).toThrow(expect.objectContaining({ kind }));
  });
});

it('what was said and told is never refused for its state', () => {
  const act = anEnvelope();
  const ended = aPeriod(considered(), anAct(2, 'reflection-period.end', { reason: 'left', on: '2026-03-20' }));
  expect(inform({ act, language: 'uz', interpreter: 'professional' }, ended, '2026-03-21')).toHaveLength(1);
  expect(wish({ act, wishes: 'no' }, ended, '2026-03-21')).toHaveLength(1);
});
