import circle from '@phosphor-icons/core/regular/circle.svg?raw';
import handPalm from '@phosphor-icons/core/regular/hand-palm.svg?raw';
import hourglass from '@phosphor-icons/core/regular/hourglass-medium.svg?raw';
import plus from '@phosphor-icons/core/regular/plus.svg?raw';
import tray from '@phosphor-icons/core/regular/tray.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { Message } from '../../../kernel/message.ts';
import { AsTable } from '../../../web/components/as-table.tsx';
import { Chip, type ChipLook } from '../../../web/components/chip.tsx';
import { Icon } from '../../../web/components/icon.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { Empty } from '../../../web/components/state/empty.tsx';
import { useFormats } from '../../../web/formats.ts';
import { useText } from '../../../web/text.tsx';
import { useMay } from '../../access/ui/public.tsx';
import type { ClaimRow } from '../schema.ts';
import { claimsQuery } from './api.ts';
import * as texts from './claim-messages.ts';
import { ClaimsFetched } from './claims-fetched.tsx';
import * as menu from './menu-messages.ts';

const states: Readonly<Record<ClaimRow['state'], { look: ChipLook; icon: string; text: Message }>> = {
  open: { look: 'bare', icon: circle, text: texts.stateOpen },
  unanswered: { look: 'nothing', icon: hourglass, text: texts.stateUnanswered },
  taken: { look: 'done', icon: handPalm, text: texts.stateTaken },
};

/** The fee claims in the reader's own file: registered here, or sent here from another country. */
export default function Claims(): ReactElement {
  const say = useText();
  const { day } = useFormats();
  const may = useMay('fee-claim.register');
  const claims = useQuery(claimsQuery());
  return (
    <ClaimsFetched of={claims}>
      {({ items }) => (
        <>
          <div className="page-head">
            <div>
              <PageHeading tab={say(menu.claimsTitle)}>{say(menu.claimsTitle)}</PageHeading>
              <p className="lead">{say(texts.lead)}</p>
              <AsTable list="fee-claim" />
            </div>
            {may && (
              <Link className="button primary not-on-paper" to="/app/claims-abroad/new">
                <Icon of={plus} />
                {say(texts.newClaim)}
              </Link>
            )}
          </div>
          {items.length === 0 ? (
            <Empty title={say(texts.none)} icon={tray}>
              <p className="quiet">{say(texts.noneText)}</p>
            </Empty>
          ) : (
            <ul className="rows claims">
              {items.map((row) => (
                <li className="row" key={row.id}>
                  <span className="when">{day(new Date(row.begunAt))}</span>
                  <span>
                    <Link className="row-link" to="/app/claims-abroad/$id" params={{ id: row.id }}>
                      {say(texts.claimTab, { reference: row.reference })}
                    </Link>
                    <br />
                    <span className="small quiet">
                      {row.workers === null
                        ? say(texts.workersUnknown)
                        : say(texts.workersOf, { workers: row.workers })}
                    </span>
                  </span>
                  <span className="end">
                    <Chip look={states[row.state].look} icon={states[row.state].icon}>
                      {say(states[row.state].text)}
                    </Chip>
                  </span>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </ClaimsFetched>
  );
}
