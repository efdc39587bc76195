import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { text } from '../../../../kernel/text/text.ts';
import { workingRoles } from '../../../../kernel/who.ts';
import { mayWriteOwn } from '../../access.ts';
import { ExceptionFacts, GateKind } from '../facts.ts';
import { gateMessages } from '../messages.ts';

const OpenException = z.strictObject({ act: ActEnvelope, exception: Uuid, kind: GateKind, because: text(500) });
type OpenException = z.infer<typeof OpenException>;

export const openException: ActDef<'gate.open', z.infer<typeof ExceptionFacts>, 'because'> = defineAct({
  type: 'gate.open',
  stream: 'gate-exception',
  words: ['because'],
  nature: 'record',
  facts: ExceptionFacts,
  icon: 'door-open',
  sentence: () => ({ message: gateMessages.wasOpened }),
  retainRule: 'competence',
});

/** A person does it all the same, with a reason. It is never refused: a manager of the unit reviews it afterwards. */
export const toOpenException: Doing<OpenException, InFile, InFile & { readonly id: string }> = {
  act: openException,
  input: OpenException,
  roles: workingRoles,
  may: mayWriteOwn,
  acts: ({ act, kind, because }, { id, at }) => [
    openException.draft({ at, id: act.id, stream: id, facts: { kind }, words: { because } }),
  ],
};
