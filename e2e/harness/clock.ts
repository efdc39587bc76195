import { expect } from 'vitest';
import type { Stage } from './story.ts';

/** Moves the clock of the demo by so many days, as its page does; whoever was signed in for shorter than that signs in again. */
export async function daysLater(stage: Stage, days: number): Promise<void> {
  const { origin } = stage.server;
  const visitor = await stage.visitor({ locale: 'en-GB' });
  for (let left = days; left > 0; left -= 300) {
    const minutes = String(Math.min(left, 300) * 24 * 60);
    const answer = await visitor.request.post(`${origin}/sign-in/clock`, {
      form: { minutes },
      headers: { origin },
      maxRedirects: 0,
    });
    expect(answer.status()).toBe(303);
  }
  await visitor.context().close();
}
