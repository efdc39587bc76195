import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import { text } from '../../../kernel/text/text.ts';
import { mayAdminister } from '../access.ts';
import { administrationMessages as texts } from '../messages.ts';
import { type ProviderHere, stillConnected } from '../units-and-providers/provider.ts';

const EndProvider = z.strictObject({ act: ActEnvelope, reason: text(300) });
type EndProvider = z.infer<typeof EndProvider>;

const Facts = z.strictObject({ provider: Uuid });
type Facts = z.infer<typeof Facts>;

export const endProvider: ActDef<'provider.end', Facts, 'reason'> = defineAct({
  type: 'provider.end',
  proof: 'administration',
  stream: 'provider',
  nature: 'decision',
  facts: Facts,
  words: ['reason'],
  icon: 'prohibit',
  sentence: () => ({ message: texts.providerEnded }),
  retainRule: 'account',
});

/** No one comes in by this provider any more, and a person who has, is signed out; but for the person who ends it, until they sign out. */
export const toEndProvider: Doing<EndProvider, ProviderHere> = {
  act: endProvider,
  input: EndProvider,
  roles: ['administrator'],
  may: mayAdminister,
  possible: stillConnected,
  acts: ({ act, reason }, { id, at }) => [
    endProvider.draft({ at, id: act.id, stream: id, facts: { provider: id }, words: { reason } }),
  ],
};
