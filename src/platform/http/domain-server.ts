import type { FindNames } from '../acts/named.ts';
import type { StreamKind } from '../acts/registry.ts';
import type { Endpoint } from './endpoint.ts';

/**
 * What a domain brings to the server: its streams and its routes. `Needs` is all that its routes must be given; the server provides one
 * thing to all, and a domain that needs more is an error of the compiler.
 */
export interface DomainServer<in Needs = unknown> {
  readonly streams?: readonly StreamKind[];
  routes?(needs: Needs): readonly Endpoint[];
  /** How My work names a matter of this kind, for those who hold the verb that opens it. */
  readonly named?: readonly (readonly [kind: string, { readonly verb: string; readonly find: FindNames }])[];
}
