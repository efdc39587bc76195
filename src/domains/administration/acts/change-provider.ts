import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { mayAdminister } from '../access.ts';
import { administrationMessages as texts } from '../messages.ts';
import { type ProviderHere, stillConnected } from '../units-and-providers/provider.ts';
import { ProviderChoice, ProviderFacts, withOpenId } from './provider-facts.ts';

/** `clientSecret` null: it stays as it is. */
const ChangeProvider = z.strictObject({ act: ActEnvelope, ...ProviderChoice.shape });
type ChangeProvider = z.infer<typeof ChangeProvider>;

const Facts = ProviderFacts.extend({ before: ProviderFacts.omit({ provider: true, newSecret: true }) }).strict();
type Facts = z.infer<typeof Facts>;

export const changeProvider: ActDef<'provider.change', Facts, never> = defineAct({
  type: 'provider.change',
  proof: 'administration',
  stream: 'provider',
  nature: 'decision',
  facts: Facts,
  icon: 'pencil-line',
  sentence: ({ newSecret }) => ({ message: newSecret ? texts.providerNewSecret : texts.providerChanged }),
  retainRule: 'account',
});

/** How a provider is asked, and what it is called. */
export const toChangeProvider: Doing<ChangeProvider, ProviderHere> = {
  act: changeProvider,
  input: ChangeProvider,
  roles: ['administrator'],
  may: mayAdminister,
  possible: stillConnected,
  acts: (
    { act, clientSecret, scopes, ...said },
    { id, at, nameSv, nameEn, algorithms, scopes: asked, assurance, jwtLogout },
  ) => [
    changeProvider.draft({
      at,
      id: act.id,
      stream: id,
      facts: {
        ...said,
        provider: id,
        newSecret: clientSecret !== null,
        scopes: withOpenId(scopes),
        before: { nameSv, nameEn, algorithms: [...algorithms], scopes: [...asked], assurance, jwtLogout },
      },
    }),
  ],
};
