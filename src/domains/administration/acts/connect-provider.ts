import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import type { InFile } from '../../../kernel/part-in.ts';
import { mayAdminister } from '../access.ts';
import { administrationMessages as texts } from '../messages.ts';
import { ProviderSaid } from '../units-and-providers/provider-setting.ts';
import { ProviderFacts, withOpenId } from './provider-facts.ts';

const ConnectProvider = z.strictObject({ act: ActEnvelope, provider: Uuid, ...ProviderSaid.shape });
export type ConnectProvider = z.infer<typeof ConnectProvider>;

const Facts = ProviderFacts.extend({ key: z.string(), issuer: z.string(), clientId: z.string() }).strict();
type Facts = z.infer<typeof Facts>;

export const connectProvider: ActDef<'provider.connect', Facts, never> = defineAct({
  type: 'provider.connect',
  proof: 'administration',
  stream: 'provider',
  nature: 'decision',
  facts: Facts,
  icon: 'sign-in',
  sentence: () => ({ message: texts.providerConnected }),
  retainRule: 'account',
});

/** A place at which people of the agency prove who they are. It lets no one in by itself: that takes an account and an invitation. */
export const toConnect: Doing<ConnectProvider, InFile, InFile & { readonly id: Uuid }> = {
  act: connectProvider,
  input: ConnectProvider,
  roles: ['administrator'],
  may: mayAdminister,
  acts: ({ act, clientSecret, scopes, ...said }, { at, id }) => [
    connectProvider.draft({
      at,
      id: act.id,
      stream: id,
      facts: { ...said, newSecret: clientSecret !== null, scopes: withOpenId(scopes) },
    }),
  ],
};
