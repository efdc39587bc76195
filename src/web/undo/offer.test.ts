import { afterEach, expect, it } from 'vitest';
import { RequestFailed } from '../sending/request.ts';
import { closeOffer, currentOffer, offerUndo, passOffer, takeOffer } from './offer.ts';

const about = 'one';
const text = { id: 'invented', message: 'Note added.', comment: 'Invented.' };
afterEach(closeOffer);

it('what was done is offered until it is undone, and is undone once', async () => {
  let sent = 0;
  const undo = async (): Promise<void> => {
    sent += 1;
  };
  offerUndo({ about, text, undo });
  expect(currentOffer()).toMatchObject({ state: 'offered', text });
  await Promise.all([takeOffer(), takeOffer()]);
  expect([sent, currentOffer()]).toEqual([1, null]);
});

it('a refusal is said, in the words of the server', async () => {
  const undo = async (): Promise<void> => {
    throw new RequestFailed({ kind: 'refused', problem: 'conflict', status: 409, sentence: 'Invented.', fields: [] });
  };
  offerUndo({ about, text, undo });
  await takeOffer();
  expect(currentOffer()).toMatchObject({ state: 'refused', sentence: 'Invented.' });
});

it('what the person stopped sending can be undone still', async () => {
  const undo = async (): Promise<void> => {
    throw new RequestFailed({ kind: 'fault', number: null });
  };
  offerUndo({ about, text, undo });
  await takeOffer();
  expect(currentOffer()).toMatchObject({ state: 'offered' });
});

it('what was done meanwhile takes the place, and keeps it when the first arrives', async () => {
  let arrive: () => void = () => undefined;
  const under = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  offerUndo({ about, text, undo: () => under });
  const first = takeOffer();
  offerUndo({ about, text: { ...text, message: 'Case closed.' }, undo: async () => undefined });
  arrive();
  await first;
  expect(currentOffer()).toMatchObject({ state: 'offered', text: { message: 'Case closed.' } });
});

it('passes when another act on the same matter arrives, and not by one on another', () => {
  offerUndo({ about, text, undo: async () => undefined });
  passOffer('another');
  expect(currentOffer()).not.toBeNull();
  passOffer(about);
  expect(currentOffer()).toBeNull();
});
