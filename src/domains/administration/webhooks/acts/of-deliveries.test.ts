import { describe, expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { anAct, testNow } from '../../testing/builders.ts';
import type { DeliveryState } from '../delivery.ts';
import { toDropDelivery, toSendAgain } from './of-deliveries.ts';

const delivery = '00000000-0000-4000-8000-000000000001';
const about = (state: DeliveryState | null, isPaused = false) => ({
  id: '00000000-0000-7000-8000-000000000002',
  at: { country: 'SE', realm: '7' },
  name: 'Påhittat system',
  address: 'https://system.example/cape',
  kinds: ['task.due'] as const,
  isPaused,
  hasEnded: false,
  reach: { inDemo: false, hosts: [] },
  delivery: state,
});
const asked = (doing: typeof toSendAgain, of: ReturnType<typeof about>) => () =>
  decide(doing, { act: anAct, delivery }, of, testNow);

describe('a delivery that did not arrive', () => {
  it.each(['waiting', 'delivered', 'dropped', null] as const)(
    'is sent again once it has failed, not when %s',
    (state) => expect(asked(toSendAgain, about(state))).toThrow(expect.objectContaining({ kind: 'conflict' })),
  );

  it.each(['delivered', 'dropped', null] as const)('is dropped while it waits or has failed, not when %s', (state) =>
    expect(asked(toDropDelivery, about(state))).toThrow(expect.objectContaining({ kind: 'conflict' })),
  );

  it('is sent again or dropped by an act that names it, and sent to nothing that is paused', () => {
    const facts = { webhook: about('dead').id, delivery };
    expect(asked(toSendAgain, about('dead'))()).toMatchObject([{ type: 'webhook.send-again', facts }]);
    expect(asked(toDropDelivery, about('waiting'))()).toMatchObject([{ type: 'webhook.drop', facts }]);
    expect(asked(toDropDelivery, about('dead', true))()).toHaveLength(1);
    expect(asked(toSendAgain, about('dead', true))).toThrow(expect.objectContaining({ kind: 'conflict' }));
  });
});
