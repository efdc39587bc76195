import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { z } from 'zod';
import { Button } from '../../../../web/components/button.tsx';
import { FailureState } from '../../../../web/components/state/failure-state.tsx';
import { Timeline } from '../../../../web/components/timeline.tsx';
import { get } from '../../../../web/sending/request.ts';
import { useText } from '../../../../web/text.tsx';
import { capacityNames } from '../../../access/public.ts';
import { type CaseAbout, CaseEvent, type CaseShown } from '../../schema.ts';
import { aboutNames, aboutValue } from '../about-words.ts';
import * as texts from '../case-messages.ts';
import { ThreadLine } from '../expiring/thread-line.tsx';

/** A returning reader wants what happened last; what was before unfolds. */
const lastActs = 10;

const Page = z.strictObject({ events: z.array(CaseEvent), older: z.string().nullable() });

/**
 * Everything that has happened in this case, whatever part of the agency did it: the last ten, and folded under them the others, page by
 * page. On request the same place shows only what came from others and what was sent to them.
 */
export function CaseTimeline({ of }: { of: CaseShown }): ReactElement {
  const say = useText();
  const client = useQueryClient();
  const [more, setMore] = useState<{ events: readonly CaseEvent[]; older: string | null } | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [isFetching, setFetching] = useState(false);
  const older = more ? more.older : of.older;
  const known = new Set(of.timeline.map(({ id }) => id));
  const [onlyThread, setOnlyThread] = useState(false);
  const events = [...of.timeline, ...(more?.events ?? []).filter(({ id }) => !known.has(id))];

  const lines = events.map((event) => ({ ...event, reason: event.note ?? event.reason }));
  const names = {
    capacities: capacityNames,
    fieldName: (field: string) => (field in aboutNames ? say(aboutNames[field as keyof CaseAbout]) : field),
    fieldValue: (field: string, value: unknown) => <>{aboutValue(field, value, say)}</>,
    action: ({ id }: { readonly id: string }) => {
      const event = events.find((one) => one.id === id);
      if (event?.type !== 'case.note' || event.withdrawn !== null || !of.may.includes('case.withdraw-note'))
        return null;
      return (
        <p className="small not-on-paper">
          <Link to="/app/cases/$id/withdraw-note" params={{ id: of.id }} search={{ note: id }}>
            {say(texts.withdrawNote)}
          </Link>
        </p>
      );
    },
  };

  async function fetchOlder(): Promise<void> {
    if (older === null) return;
    setFetching(true);
    setFailure(null);
    try {
      const page = await client.fetchQuery({
        queryKey: ['case', of.id, 'timeline', older],
        queryFn: ({ signal }) =>
          get(`/api/cases/${of.id}/timeline?${new URLSearchParams({ after: older })}`, Page, signal),
      });
      setMore({ events: [...(more?.events ?? []), ...page.events], older: page.older });
    } catch (error) {
      setFailure(error);
    } finally {
      setFetching(false);
    }
  }

  return (
    <section className="section" aria-labelledby="timeline">
      <h2 id="timeline">{say(texts.timelineTitle)}</h2>
      {of.thread.length > 1 && (
        <div className="actions not-on-paper">
          {[false, true].map((isThread) => (
            <button
              key={String(isThread)}
              type="button"
              className="toggle"
              aria-pressed={onlyThread === isThread}
              onClick={() => setOnlyThread(isThread)}
            >
              {say(isThread ? texts.timelineThread : texts.timelineAll)}
            </button>
          ))}
        </div>
      )}
      <p className="small quiet">{say(texts.timelineNote)}</p>
      {onlyThread ? (
        <ThreadLine of={of} />
      ) : (
        <>
          <Timeline events={lines.slice(0, lastActs)} {...names} />
          {(lines.length > lastActs || older !== null) && (
            <details className="earlier-acts">
              <summary>
                {say(texts.earlierActs, { count: lines.length - lastActs, more: String(older !== null) })}
              </summary>
              <Timeline events={lines.slice(lastActs)} {...names} />
              {failure !== null && <FailureState error={failure} again={() => void fetchOlder()} />}
              {older !== null && (
                <p className="actions">
                  <Button barred={isFetching} onClick={() => void fetchOlder()}>
                    {say(texts.olderActs)}
                  </Button>
                </p>
              )}
            </details>
          )}
        </>
      )}
    </section>
  );
}
