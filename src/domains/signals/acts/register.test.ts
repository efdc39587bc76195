import { expect, it } from 'vitest';
import { anEnvelope, aSignal, someFacts, someFile } from '../testing/builders.ts';
import { RegisterSignal, toRegister } from './register.ts';

const sent = aSignal(anEnvelope());
const register = (input: RegisterSignal) =>
  toRegister.acts(input, { id: input.signal, at: someFile, reference: 'S-INVENTED' });

it('registering is one act in the file of the officer who registers, under the id that their device gave it', () => {
  const acts = register(sent);
  expect(acts).toMatchObject([
    {
      at: someFile,
      id: sent.act.id,
      stream: sent.signal,
      streamKind: 'signal',
      type: 'signal.register',
      facts: { reference: 'S-INVENTED', ...someFacts() },
    },
  ]);
});

it('the own words are stored sealed beside the facts, never among them', () => {
  const [act] = register(sent);
  expect(act?.words).toEqual({ narrative: sent.narrative });
  expect(JSON.stringify(act?.facts)).not.toContain(sent.narrative);
});

it('it rests on no earlier act and needs no ground: nothing leaves the agency', () => {
  expect(register(sent)[0]).toMatchObject({ ground: null, corrects: null, basedOn: [] });
});

it('not known how many people is kept apart from none, and a theme that was not asked about is not there', () => {
  const facts = someFacts({ people: { known: 'unknown', number: null }, signs: [] });
  expect(register(aSignal(anEnvelope(), { facts }))[0]?.facts).toMatchObject({
    people: { known: 'unknown', number: null },
    signs: [],
  });
  const zeroForUnknown = { ...sent, facts: { ...facts, people: { known: 'unknown', number: 0 } } };
  expect(RegisterSignal.safeParse(zeroForUnknown).success).toBe(false);
});
