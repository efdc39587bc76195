import megaphone from '@phosphor-icons/core/regular/megaphone.svg?raw';
import plus from '@phosphor-icons/core/regular/plus.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { FilterChoice, FilterWords, SortChoice } from '../../../../web/components/filter/filter-field.tsx';
import { Icon } from '../../../../web/components/icon.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { ScrollTable } from '../../../../web/components/scroll-table.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { Empty } from '../../../../web/components/state/empty.tsx';
import { Fetched } from '../../../../web/components/state/fetched.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import { useMay } from '../../../access/ui/public.tsx';
import { FileButtons, useDay } from '../../../programme/ui/public.tsx';
import { type CampaignRow, campaignGroups, campaignStates } from '../../campaigns/campaign-schema.ts';
import { caveats, groupNames, stateNames } from '../../campaigns/words.ts';
import { title as material } from '../menu-messages.ts';
import { campaignsQuery } from './api.ts';
import * as texts from './list-messages.ts';
import { campaignOrders, everyCampaign, narrowCampaigns } from './narrow-campaigns.ts';
import { title } from './title-messages.ts';
import './campaigns.css';

/** So many are shown at first, and so many more at each press. */
const step = 25;
const orderNames = { 'first-day': texts.byFirstDay, 'last-day': texts.byLastDay, name: texts.byName } as const;

/** The campaigns of a unit. */
export default function Campaigns(): ReactElement {
  const say = useText();
  const list = useQuery(campaignsQuery());
  const may = useMay('campaign.create');
  return (
    <>
      <p className="identity">
        <Link to="/app/material">{say(material)}</Link>
        <span>{say(title)}</span>
      </p>
      <PageHeading tab={say(title)}>{say(title)}</PageHeading>
      <p className="lead">{say(texts.lead)}</p>
      <DoneNote about="campaigns" />
      {may && (
        <p className="actions not-on-paper">
          <Link className="button primary" to="/app/material/campaigns/new">
            <Icon of={plus} />
            {say(texts.create)}
          </Link>
        </p>
      )}
      <Fetched of={list} title={say(title)}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty icon={megaphone} title={say(texts.none)}>
              <p>{say(texts.noneText)}</p>
            </Empty>
          ) : (
            <CampaignTable of={items} />
          )
        }
      </Fetched>
    </>
  );
}

function CampaignTable({ of }: { of: readonly CampaignRow[] }): ReactElement {
  const say = useText();
  const day = useDay();
  const { number } = useFormats();
  const [narrowed, setNarrowed] = useState(everyCampaign);
  const [most, setMost] = useState(step);
  const found = narrowCampaigns(of, narrowed);
  const change = (part: Partial<typeof everyCampaign>): void => {
    setNarrowed((before) => ({ ...before, ...part }));
    setMost(step);
  };
  return (
    <>
      <div className="campaign-filter not-on-paper">
        <FilterWords id="find" label={say(texts.find)} value={narrowed.words} onChange={(words) => change({ words })} />
        <FilterChoice
          id="state"
          label={say(texts.filterState)}
          value={narrowed.state}
          onChange={(state) => change({ state })}
          choices={campaignStates.map((value) => ({ value, label: say(stateNames[value]) }))}
        />
        <FilterChoice
          id="group"
          label={say(texts.filterGroup)}
          value={narrowed.group}
          onChange={(group) => change({ group })}
          choices={campaignGroups.map((value) => ({ value, label: say(groupNames[value]) }))}
        />
        <SortChoice
          id="order"
          label={say(texts.sortBy)}
          value={narrowed.order}
          onChange={(value) => change({ order: campaignOrders.find((one) => one === value) ?? 'first-day' })}
          choices={campaignOrders.map((value) => ({ value, label: say(orderNames[value]) }))}
        />
      </div>
      <FileButtons path="/api/campaigns-file" names={{ csv: texts.exportCsv, xlsx: texts.exportXlsx }} />
      <p className="small" role="status">
        {found.length === 0 ? say(texts.noneFound) : say(texts.shown, { count: found.length })}
      </p>
      {found.length > 0 && (
        <ScrollTable
          caption={say(texts.caption)}
          look="cards"
          columns={[
            ...[say(texts.colName), say(texts.colGroup), say(texts.colDays), say(texts.colState)],
            say(texts.colResponsible),
            { name: say(texts.colEstimated), isNumber: true },
            { name: say(texts.colCounted), isNumber: true },
          ]}
          rows={found.slice(0, most).map((row) => ({
            key: row.id,
            cells: [
              <span key="name">
                <Link className="row-link" to="/app/material/campaigns/$id" params={{ id: row.id }}>
                  {row.name}
                </Link>{' '}
                <span className="small quiet">{row.reference}</span>
              </span>,
              say(groupNames[row.group]),
              say(texts.days, { from: day(row.from), to: day(row.to) }),
              say(stateNames[row.state]),
              row.responsible,
              row.estimated === null ? '–' : number(row.estimated),
              row.counted === null ? '–' : number(row.counted),
            ],
          }))}
        />
      )}
      {found.length > most && <Button onClick={() => setMost(most + step)}>{say(texts.more)}</Button>}
      <p className="small quiet">{say(caveats.reach)}</p>
    </>
  );
}
