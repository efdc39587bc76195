import type { ActDraft } from '../../../kernel/act.ts';
import { zoneIn } from '../../../kernel/country.ts';
import { Problem } from '../../../kernel/problem.ts';
import { dayIn } from '../../../kernel/time/dates.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { type AnyCall, todayIn } from '../../../platform/http/call.ts';
import type { Gated } from '../../../platform/http/walls.ts';
import { markPassed } from './acts/mark-passed.ts';
import { useException } from './acts/use-exception.ts';
import { gateable, isGateable } from './catalogue.ts';
import { gateMessages } from './messages.ts';
import { findOpenException, listGates } from './store.server.ts';
import { exceptionHours, heldUp, unmetGate } from './unmet.ts';

const nothing: Gated = { refused: null, acts: [] };

/**
 * What the gates of an agency say of what a command has decided, whichever command it is. Without a certificate it is refused, unless its
 * person has opened an exception; what a phone brings was done already, and is taken and marked for review (docs/decisions/0151).
 */
export async function gatesOver(
  tx: Tx,
  call: AnyCall,
  acts: readonly ActDraft[],
  broughtAt: string | null,
): Promise<Gated> {
  const asked = heldUp(acts);
  if (asked.length === 0) return nothing;
  const gates = (await listGates(tx)).map(({ gate, heldUntil }) => ({ ...gate, heldUntil }));
  const day = broughtAt === null ? todayIn(call) : dayIn(new Date(broughtAt), zoneIn(call.who.country));
  const more: ActDraft[] = [];
  for (const { id: of, type: kind } of asked) {
    const unmet = unmetGate(gates, kind, day);
    if (!unmet) continue;
    const since = new Date(call.now.getTime() - exceptionHours * 3_600_000);
    const open = await findOpenException(tx, call.writable, { owner: call.who.actor, kind, since });
    const act = { id: call.newId(), facts: { kind, of } };
    if (open) more.push(useException.draft({ ...act, at: open.at, stream: open.id }));
    else if (broughtAt === null) return { refused: refusal(unmet.title, kind, call), acts: [] };
    else {
      const at = call.own ?? acts[0]?.at;
      if (at) more.push(markPassed.draft({ ...act, at, stream: call.newId() }));
    }
  }
  return { refused: null, acts: more };
}

function refusal(
  title: { readonly sv: string; readonly en: string },
  kind: string,
  { texts: { t, language } }: AnyCall,
): Problem {
  return new Problem('forbidden', gateMessages.refused, {
    course: title[language],
    act: isGateable(kind) ? t(gateable[kind]) : kind,
  });
}
