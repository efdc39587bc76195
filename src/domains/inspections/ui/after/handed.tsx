import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { ScrollTable } from '../../../../web/components/scroll-table.tsx';
import { useMoment } from '../../../../web/moment.ts';
import { useText } from '../../../../web/text.tsx';
import { useMay } from '../../../access/ui/public.tsx';
import { handedNames } from '../../after/code-messages.ts';
import type { AfterShown, HandedShown } from '../../after/schema.ts';
import * as texts from './messages.ts';

/** How far it has come, and when: the sender learns this and nothing more. */
function stateOf({ receivedAt, acknowledgedAt, withdrawnAt }: HandedShown): { state: string; at: string | null } {
  if (withdrawnAt) return { state: 'withdrawn', at: withdrawnAt };
  if (acknowledgedAt) return { state: 'acknowledged', at: acknowledgedAt };
  return receivedAt ? { state: 'received', at: receivedAt } : { state: 'sent', at: null };
}

/** What was handed over because of the visit, with the unit that owns it and its answer. */
export function HandedTable({ of }: { of: AfterShown }): ReactElement {
  const say = useText();
  const moment = useMoment();
  const mayHandOver = useMay('suspicion.hand-over');
  const mayRead = useMay('suspicion.read');
  const when = (at: string | null): string => (at === null ? '' : moment({ from: at, to: null, precision: 'minute' }));
  return (
    <>
      {of.handed.length === 0 ? (
        <p className="unknown">{say(texts.nothingHanded)}</p>
      ) : (
        <ScrollTable
          caption={say(texts.handedTitle)}
          columns={[say(texts.what), say(texts.owner), say(texts.sent), say(texts.answer)]}
          rows={of.handed.map((one) => {
            const { state, at } = stateOf(one);
            const name = say(handedNames[one.kind]);
            return {
              key: `${one.kind} ${one.suspicion?.id ?? ''} ${one.sentAt}`,
              cells: [
                one.suspicion && mayRead ? (
                  <Link key="name" to="/app/suspicions/$id" params={{ id: one.suspicion.id }}>
                    {name}, {one.suspicion.reference}
                  </Link>
                ) : (
                  name
                ),
                one.to,
                when(one.sentAt),
                say(texts.answerTold, { state, when: when(at) }),
              ],
            };
          })}
        />
      )}
      {mayHandOver && of.may.includes('visit.decide') && (
        <p className="not-on-paper">
          <Link to="/app/suspicions/new" search={{ visit: of.visit }}>
            {say(texts.handOver)}
          </Link>
        </p>
      )}
    </>
  );
}
