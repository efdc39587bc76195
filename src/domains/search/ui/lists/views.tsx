import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { announce } from '../../../../web/announce.ts';
import { Button } from '../../../../web/components/button.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { useText } from '../../../../web/text.tsx';
import { useActor } from '../../../access/ui/public.tsx';
import type { ListState } from '../../lists/schema.ts';
import { longestViewName, type ViewShown } from '../../lists/views/shapes.ts';
import { searchOf } from './address.ts';
import { dropView, keepView, startView } from './api.ts';
import * as texts from './messages.ts';

type Chosen = { readonly list: string; readonly view: ViewShown | null; readonly state: ListState };

/** The saved views of a list: one's own, and those that others of the unit share. */
export function Views(props: Chosen & { views: readonly ViewShown[]; hasWords: boolean }): ReactElement {
  const say = useText();
  const { list, view, views } = props;
  const [editing, setEditing] = useState(false);
  return (
    <div className="list-views not-on-paper">
      <div className="filters">
        <nav aria-label={say(texts.views)}>
          <Link
            to="/app/lists/$list"
            params={{ list }}
            search={{ view: 'none' }}
            aria-current={view ? undefined : 'page'}
          >
            {say(texts.allOfIt)}
          </Link>
          {views.map((one) => (
            <Link
              key={one.id}
              to="/app/lists/$list"
              params={{ list }}
              search={{ ...searchOf(one.state), view: one.id }}
              aria-current={view?.id === one.id ? 'page' : undefined}
            >
              {one.name}
              {one.by && <span className="small quiet list-by">{say(texts.sharedBy, { name: one.by })}</span>}
              {one.starts && <span className="small quiet list-by">{say(texts.opensWith)}</span>}
            </Link>
          ))}
        </nav>
      </div>
      {editing ? (
        <ViewForm {...props} onDone={() => setEditing(false)} />
      ) : (
        <Steps {...props} onEdit={() => setEditing(true)} />
      )}
    </div>
  );
}

/** Does something to a view, and asks again which there are. */
function useViewWork(list: string) {
  const say = useText();
  const client = useQueryClient();
  const [failed, setFailed] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const work = async (ask: () => Promise<{ outcome: 'kept' | 'full' | 'none' }>, done: string): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    setFailed(null);
    const outcome = await ask().then(
      (answer) => answer.outcome,
      () => 'failed' as const,
    );
    await client.invalidateQueries({ queryKey: ['list-views', list] });
    setBusy(false);
    if (outcome === 'kept') announce(done);
    else setFailed(say(outcome === 'full' ? texts.viewsFull : texts.viewFailed));
    return outcome === 'kept';
  };
  return { work, busy, failed };
}

function Steps({ list, view, onEdit }: Chosen & { onEdit: () => void }): ReactElement {
  const say = useText();
  const actor = useActor();
  const as = { capacity: actor.capacity, sitting: actor.sitting() };
  const { work, busy, failed } = useViewWork(list);
  return (
    <p className="actions">
      <Button look="compact" onClick={onEdit}>
        {say(view && view.by === null ? texts.changeView : texts.saveView)}
      </Button>
      {view?.by && !view.starts && (
        <Button
          look="compact"
          barred={busy}
          onClick={() => void work(() => startView(as, list, view.id), say(texts.viewSaved))}
        >
          {say(texts.startHere)}
        </Button>
      )}
      {view?.removable && (
        <Button
          look="compact"
          barred={busy}
          onClick={() => void work(() => dropView(as, view.id), say(texts.viewRemoved))}
        >
          {say(texts.remove)}
        </Button>
      )}
      <span role="status">{failed}</span>
    </p>
  );
}

function ViewForm(props: Chosen & { hasWords: boolean; onDone: () => void }): ReactElement {
  const say = useText();
  const actor = useActor();
  const { list, state, hasWords, onDone } = props;
  const own = props.view?.by === null ? props.view : null;
  const { work, busy, failed } = useViewWork(list);
  const [name, setName] = useState(own?.name ?? '');
  const [shared, setShared] = useState(own?.shared ?? false);
  const [starts, setStarts] = useState(own?.starts ?? false);
  const [tried, setTried] = useState(false);
  const isNamed = name.trim() !== '';
  const send = async (view: string | null): Promise<void> => {
    setTried(true);
    if (!isNamed) return document.getElementById('view-name')?.focus();
    const as = { capacity: actor.capacity, sitting: actor.sitting() };
    const kept = { list, view, name: name.trim(), state, shared, starts };
    if (await work(() => keepView(as, kept), say(texts.viewSaved))) onDone();
  };
  return (
    <form
      className="list-view-form"
      onSubmit={(event) => {
        event.preventDefault();
        void send(own?.id ?? null);
      }}
    >
      <TextField
        id="view-name"
        label={say(texts.viewName)}
        hint={say(texts.viewNameHint)}
        error={tried && !isNamed ? say(texts.nameMissing) : undefined}
        value={name}
        onChange={setName}
        maxLength={longestViewName}
      />
      <label className="check">
        <input type="checkbox" checked={shared} onChange={({ target }) => setShared(target.checked)} />
        {say(texts.share)}
      </label>
      <label className="check">
        <input type="checkbox" checked={starts} onChange={({ target }) => setStarts(target.checked)} />
        {say(texts.start)}
      </label>
      {hasWords && <p className="small quiet">{say(texts.searchLink)}</p>}
      <p className="actions">
        <Button type="submit" look="primary" barred={busy}>
          {say(texts.save)}
        </Button>
        {own && (
          <Button barred={busy} onClick={() => void send(null)}>
            {say(texts.saveNew)}
          </Button>
        )}
        <Button look="plain" onClick={onDone}>
          {say(texts.cancel)}
        </Button>
        <span role="status">{failed}</span>
      </p>
    </form>
  );
}
