import { z } from 'zod';
import { Uuid } from '../../../kernel/id.ts';
import { ProviderSaid } from '../units-and-providers/provider-setting.ts';

/** What can be changed of a provider that is connected: its issuer and how it knows CAPE make it the one that it is. */
export const ProviderChoice = ProviderSaid.omit({ key: true, issuer: true, clientId: true });
export type ProviderChoice = z.infer<typeof ProviderChoice>;

/** Of a secret the acts say only whether there is one. It is sealed, stored, and never shown again. */
export const ProviderFacts = z.strictObject({
  provider: Uuid,
  nameSv: z.string(),
  nameEn: z.string(),
  newSecret: z.boolean(),
  algorithms: z.array(z.string()),
  scopes: z.array(z.string()),
  assurance: z.string().nullable(),
  /** Not said by acts from before there was a choice. */
  jwtLogout: z.boolean().optional(),
});

/** What is asked of every provider, and then what this agency asks of its own. */
export const withOpenId = (scopes: readonly string[]): string[] => [...new Set(['openid', ...scopes])];
