import { describe, expect, it } from 'vitest';
import type { Act } from '../../kernel/act.ts';
import type { Who } from '../../kernel/who.ts';
import { mayAcknowledge, mayHandOver, mayList, mayRead } from './access.ts';
import { offeredForSuspicion } from './offered.ts';
import { anAct, anArrival, aStanding, someFile, uuid } from './testing/builders.ts';

const who = (capacity: string, over: { realm?: string; mayWrite?: boolean } = {}): Who =>
  ({
    capacity,
    memberships: [
      {
        country: 'SE',
        realm: over.realm ?? someFile.realm,
        kind: 'track',
        track: 'protection',
        ownerUnit: 51,
        capacity,
        mayWrite: over.mayWrite ?? true,
        until: null,
      },
    ],
  }) as unknown as Who;
const file = { at: someFile };
const held = ['suspicion.acknowledge', 'suspicion.close', 'suspicion.read'];

describe('a person in the file', () => {
  it('reads, hands over and acknowledges there if they may write', () => {
    for (const may of [mayRead, mayHandOver, mayAcknowledge]) expect(may(who('support'), file)).toBe(true);
    expect(mayHandOver(who('support', { mayWrite: false }), file)).toBe(false);
  });

  it('decides nothing in analysis, and does nothing in another file', () => {
    expect(mayAcknowledge(who('analysis'), file)).toBe(false);
    expect(mayRead(who('support', { realm: '8' }), file)).toBe(false);
    expect(mayList(who('support'), [someFile, { country: 'SE', realm: '8' }])).toBe(false);
  });

  it('is offered what the server would execute: to take what is not acknowledged, to close what has a responsible person', () => {
    const of = (...acts: readonly Act[]) =>
      offeredForSuspicion(who('support'), { id: uuid(0), at: someFile, state: aStanding(...acts) }, held);
    expect(of()).toEqual(['suspicion.acknowledge']);
    expect(of(anArrival(), anAct({ id: uuid(2) }))).toEqual(['suspicion.close']);
  });
});
