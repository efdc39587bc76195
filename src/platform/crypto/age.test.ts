import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { expect, test } from 'vitest';
import { ageOverhead, openWith, sealTo } from './age.ts';
import { randomBytes } from './digest.ts';

const pair = async () => {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
};

test('each recipient opens it alone, and no one else does', async () => {
  const [one, two, other] = await Promise.all([pair(), pair(), pair()]);
  const sealed = await sealTo([one.recipient, two.recipient], Buffer.from('påhittat'));
  for (const { identity } of [one, two])
    expect(Buffer.from(await openWith(identity, sealed)).toString()).toBe('påhittat');
  await expect(openWith(other.identity, sealed)).rejects.toThrow();
});

test('what is sealed is longer by exactly what is known, so that everything can be made equally long', async () => {
  const keys = await Promise.all([pair(), pair(), pair()]);
  for (const count of [1, 2, 3])
    for (const length of [0, 1, 3000, 65_000]) {
      const recipients = keys.slice(0, count).map(({ recipient }) => recipient);
      expect((await sealTo(recipients, randomBytes(length))).length).toBe(length + ageOverhead(count));
    }
});
