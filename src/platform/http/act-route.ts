import type { ActEnvelope, RealmKey } from '../../kernel/act.ts';
import { type Doing, decide, verbOf } from '../../kernel/doing.ts';
import { type Command, command } from './endpoint.ts';

type FromDoing = 'kind' | 'name' | 'roles' | 'input' | 'may' | 'decide';

/**
 * The command that carries out a doing: what it is called, who may and what it decides, the doing says; and for what it asks for a fresh
 * proof, its kind of act, where the route does not say more of it.
 */
export const actRoute = <
  Params,
  Input extends { act: ActEnvelope },
  Of,
  Needed extends Of,
  Loaded extends Needed & { readonly at: RealmKey; readonly id: string },
  Shown,
  Answer,
>(
  doing: Doing<Input, Of, Needed>,
  rest: Omit<Command<Params, Input, Loaded, Shown, Answer>, FromDoing>,
): Command<Params, Input, Loaded, Shown, Answer> =>
  command({
    ...(doing.act.proof ? { proof: { of: doing.act.proof } } : {}),
    ...rest,
    name: verbOf(doing),
    roles: doing.roles,
    input: doing.input,
    may: (who, loaded) => doing.may(who, loaded),
    decide: (loaded, { input, now }) => ({
      at: loaded.at,
      stream: loaded.id,
      acts: decide(doing, input, loaded, now),
    }),
  });
