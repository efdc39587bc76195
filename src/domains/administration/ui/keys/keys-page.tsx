import key from '@phosphor-icons/core/regular/key.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { now } from '../../../../web/clock.ts';
import { Icon } from '../../../../web/components/icon.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { ScrollTable } from '../../../../web/components/scroll-table.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { Empty } from '../../../../web/components/state/empty.tsx';
import { Forbidden } from '../../../../web/components/state/failure-state.tsx';
import { Fetched } from '../../../../web/components/state/fetched.tsx';
import { VisibilityStrip } from '../../../../web/components/visibility-strip.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import { useMay } from '../../../access/ui/public.tsx';
import type { KeyList, KeyShown } from '../../keys/shapes.ts';
import { link } from '../directory/messages.ts';
import { keysTitle } from '../menu-messages.ts';
import { keysQuery } from './api.ts';
import { ConfirmKey } from './confirm-key.tsx';
import { EndKey } from './end-key.tsx';
import { MakeKey } from './make-key.tsx';
import * as texts from './messages.ts';
import '../administration.css';

/** With what systems of the agency do something here by themselves. */
export default function KeysPage(): ReactElement {
  const say = useText();
  const may = useMay('api-key.list');
  const keys = useQuery({ ...keysQuery(), enabled: may });
  return (
    <>
      <PageHeading tab={say(keysTitle)}>{say(keysTitle)}</PageHeading>
      <p className="quiet">{say(texts.lead)}</p>
      {may && (
        <p>
          <Link to="/app/administration/directory">{say(link)}</Link>
        </p>
      )}
      <DoneNote about="keys" />
      {may ? <Fetched of={keys}>{(data) => <Keys of={data} />}</Fetched> : <Forbidden />}
    </>
  );
}

function Keys({ of }: { of: KeyList }): ReactElement {
  const say = useText();
  const { shortDay } = useFormats();
  const day = (at: string): string => shortDay(new Date(at), now());
  const state = ({ state, endedAt, endedBy }: KeyShown): string => {
    if (state === 'in-use') return say(texts.inUse);
    if (state === 'lapsed' || endedAt === null) return say(texts.lapsed);
    return say(texts.endedOn, { day: day(endedAt), name: endedBy ?? '' });
  };
  return (
    <>
      <div className="administration-sees">
        <VisibilityStrip of={of.visibility} />
      </div>
      {of.items
        .filter(({ needs }) => needs.includes('left'))
        .map((one) => (
          <ConfirmKey key={one.id} of={one} />
        ))}
      {of.items
        .filter(({ needs }) => needs.includes('ends-soon'))
        .map((one) => (
          <p key={one.id} className="notice keys-notice">
            <Icon of={key} />
            <span>{say(texts.endsSoon, { name: one.name, day: day(`${one.lastDay}T12:00:00Z`) })}</span>
          </p>
        ))}
      <MakeKey />
      {of.items.length === 0 ? (
        <Empty title={say(texts.noKeys)} icon={key}>
          <p className="quiet">{say(texts.noKeysText)}</p>
        </Empty>
      ) : (
        <ScrollTable
          look="cards"
          caption={say(keysTitle)}
          columns={texts.columns.map((column) => say(column))}
          rows={of.items.map((one) => ({
            key: one.id,
            cells: [
              <>
                {one.name}
                <span className="own-line quiet small">{one.purpose}</span>
              </>,
              <code key="beginning">{one.beginning}…</code>,
              one.verbs.map((verb) => say(texts.verbNames[verb])).join(', '),
              day(`${one.lastDay}T12:00:00Z`),
              one.usedOn === null ? say(texts.never) : day(`${one.usedOn}T12:00:00Z`),
              <>
                {say(texts.madeBy, { day: day(one.madeAt), name: one.madeBy })}
                {one.confirmedAt !== null && (
                  <span className="own-line quiet small">
                    {say(texts.confirmedOn, { day: day(one.confirmedAt), name: one.confirmedBy ?? '' })}
                  </span>
                )}
              </>,
              state(one),
            ],
          }))}
        />
      )}
      {of.items
        .filter((one) => one.state === 'in-use')
        .map((one) => (
          <EndKey key={one.id} of={one} />
        ))}
    </>
  );
}
