import { createHash } from 'node:crypto';
import type { CDPSession, Page } from 'playwright-core';
import { expect } from 'vitest';

const sitting = '018f3c1e-0000-7000-8000-000000000001';

/** Everything that the page does is sent to it as a script; `arg` is what the story gives it. */
export const run = <T>(on: Page, script: string, arg: unknown = null): Promise<T> =>
  on.evaluate(`(async (arg) => { ${script} })(${JSON.stringify(arg)})`) as Promise<T>;

export const told = `const told = (word, more = {}) => ({ verb: 'visit.observe', params: { id: 'x' }, input: { text: word, ...more },
  capacity: 'supervision', basis: null, sitting: '${sitting}' });`;

/** A finger that is there until it is taken away, and a phone that makes secrets for it. */
export async function givePasskeys(cdp: CDPSession): Promise<{ takeFingerAway: () => Promise<unknown> }> {
  await cdp.send('WebAuthn.enable');
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      hasPrf: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  const away = { authenticatorId, enabled: false };
  return { takeFingerAway: () => cdp.send('WebAuthn.setAutomaticPresenceSimulation', away) };
}

/** Records act after act, and says of each that is on the disk that it is, until it is killed. */
export const telling = `${told} for (let n = arg.from; n < arg.to; n++) {
  const word = arg.word + n;
  const { counter, hash } = await cape.record(arg.key, told(word));
  await fetch('/acknowledged', { method: 'POST', body: JSON.stringify({ counter, hash, word }) });
}`;

type Lying = { counter: number; hash: string; head: string; device: number; prev: string };
export const lying = (on: Page): Promise<Lying[]> =>
  run(
    on,
    `const store = await cape.fieldStore();
     const { counter: device, prev } = await store.get('device', 'this');
     return (await store.getAll('acts')).map(({ counter, hash, signed }) => ({ counter, hash, head: signed.head, device, prev }));`,
  );

/** One after the other from one, each following the one before it, and the phone at the last of them. */
export function expectUnbroken(acts: readonly Lying[]): void {
  let prev = '0'.repeat(64);
  for (const [place, act] of acts.entries()) {
    expect(act.counter).toBe(place + 1);
    expect(JSON.parse(act.head)).toMatchObject({ counter: place + 1, prev });
    expect(createHash('sha256').update(act.head).digest('hex')).toBe(act.hash);
    prev = act.hash;
  }
  expect(acts.at(-1)).toMatchObject({ device: acts.length, prev });
}
