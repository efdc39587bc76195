import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { z } from 'zod';
import { Listed, type ListedDraft } from '../../kernel/kept-draft.ts';
import { Button } from '../components/button.tsx';
import { useMoment } from '../moment.ts';
import type { Actor } from '../sending/command.ts';
import { post } from '../sending/request.ts';
import { useText } from '../text.tsx';
import * as texts from './list-messages.ts';

const asked = ['drafts'];

/** What the person has begun and not sent, the newest first; nothing where there is nothing. */
export default function MyDrafts({ actor }: { actor: Actor }): ReactElement | null {
  const say = useText();
  const moment = useMoment();
  const client = useQueryClient();
  const { capacity } = actor;
  const as = () => ({ capacity, sitting: actor.sitting() });
  const { data } = useQuery({
    queryKey: [...asked, capacity],
    queryFn: () => post('/api/drafts/list', { as: as() }, Listed),
    staleTime: 0,
  });
  const discard = async ({ address, part, version }: ListedDraft): Promise<void> => {
    await post('/api/drafts/drop', { address, part, as: as(), was: version }, z.object({})).catch(() => undefined);
    await client.invalidateQueries({ queryKey: asked });
  };
  if (!data || data.drafts.length === 0) return null;
  return (
    <section className="block" aria-labelledby="my-drafts">
      <h2 id="my-drafts" className="block-legend">
        {say(texts.title)}
      </h2>
      <ul className="my-drafts">
        {data.drafts.map((draft) => (
          <li key={draft.version}>
            <a href={draft.address}>{draft.title}</a>
            <p className="small quiet">
              {say(texts.savedAt, { time: moment({ from: draft.at, to: null, precision: 'minute' }) })}
            </p>
            <Button
              look="compact"
              aria-label={say(texts.discardOne, { title: draft.title })}
              onClick={() => void discard(draft)}
            >
              {say(texts.discard)}
            </Button>
          </li>
        ))}
      </ul>
      <p className="small quiet">{say(texts.note)}</p>
    </section>
  );
}
