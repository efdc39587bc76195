import { z } from 'zod';
import { ProviderSetting } from '../../access/public.ts';
import { UnitNames } from '../schema.ts';

const { algorithms, scopes, assurance, jwtLogout, ...rest } = ProviderSetting.shape;

/** A provider as an administrator writes it, each field said. Its secret is said once and then kept sealed. */
export const ProviderSaid = z.strictObject({
  ...rest,
  ...UnitNames.shape,
  algorithms: algorithms.unwrap(),
  scopes: scopes.unwrap(),
  assurance: assurance.unwrap(),
  // Clients that do not know of it say nothing: a provider is taken by the standard.
  jwtLogout,
});
