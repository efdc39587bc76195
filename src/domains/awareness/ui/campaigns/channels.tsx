import type { ReactElement } from 'react';
import { ScrollTable } from '../../../../web/components/scroll-table.tsx';
import { dayIn } from '../../../../web/form/day-field.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import { countIn, FoldedPart, type PartField, useDay } from '../../../programme/ui/public.tsx';
import { type CampaignShown, type ChannelShown, channelKinds } from '../../campaigns/campaign-schema.ts';
import { caveats, channelNames } from '../../campaigns/words.ts';
import { useCampaignCommand } from './api.ts';
import * as forms from './form-messages.ts';
import * as texts from './page-messages.ts';

/** By which ways the campaign reaches its group: how many were thought to be reached, and how many were counted. */
export function Channels({ of }: { of: CampaignShown }): ReactElement {
  const say = useText();
  const day = useDay();
  const { number } = useFormats();
  const may = (verb: string): boolean => of.may.includes(verb);
  return (
    <section className="section" aria-labelledby="channels">
      <h2 id="channels">{say(texts.channelsTitle)}</h2>
      {of.channels.length === 0 ? (
        <p className="quiet">{say(texts.channelsNone)}</p>
      ) : (
        <>
          <ScrollTable
            caption={say(texts.channelsCaption)}
            look="cards"
            columns={[...[say(texts.colChannel), say(texts.colDays), say(texts.colEstimated), say(texts.colCounted)]]}
            rows={of.channels.map((channel) => ({
              key: channel.id,
              cells: [
                <span key="name">
                  {channel.name}
                  <span className="small quiet own-line">{say(channelNames[channel.kind])}</span>
                </span>,
                say(texts.period, { from: day(channel.from), to: day(channel.to) }),
                channel.estimate === null ? (
                  say(texts.notStated)
                ) : (
                  <span key="estimate">
                    {number(channel.estimate.people)}
                    <span className="small quiet own-line">
                      {say(texts.estimatedBy, { source: channel.estimate.source, name: channel.estimate.by })}
                    </span>
                  </span>
                ),
                channel.counted.length === 0 ? say(texts.notStated) : <Counted key="counted" of={channel.counted} />,
              ],
            }))}
          />
          <p className="small">{say(caveats.reach)}</p>
        </>
      )}
      {may('campaign.channel') && (
        <div className="campaign-forms not-on-paper">
          <AddChannel of={of} />
          {of.channels.map((channel) => (
            <OneChannel key={channel.id} of={of} channel={channel} />
          ))}
        </div>
      )}
    </section>
  );
}

function Counted({ of }: { of: ChannelShown['counted'] }): ReactElement {
  const say = useText();
  const day = useDay();
  const { number } = useFormats();
  return (
    <>
      {of.map(({ act, people, what, on, source, by }) => (
        <span key={act} className="own-line">
          {number(people)}
          <span className="small quiet own-line">{say(texts.countedBy, { what, day: day(on), source, name: by })}</span>
        </span>
      ))}
    </>
  );
}

function useChannelFields(): readonly PartField[] {
  const say = useText();
  return [
    {
      ...{ id: 'kind', kind: 'choice', label: forms.kind },
      choices: channelKinds.map((value) => ({ value, label: say(channelNames[value]) })),
    },
    { id: 'name', kind: 'line', label: forms.channelName, hint: forms.channelNameHint, max: 120 },
    { id: 'from', kind: 'day', label: forms.from },
    { id: 'to', kind: 'day', label: forms.to },
    { id: 'estimate', kind: 'count', label: forms.estimate, optional: true },
    { id: 'estimatedBy', kind: 'line', label: forms.estimatedBy, optional: true, max: 200 },
  ];
}

const pathsOf = ({ id }: CampaignShown, step: string) => ({
  path: `/api/campaigns/${id}/${step}`,
  withdraw: `/api/campaigns/${id}/withdraw`,
});

const channelIn = (values: Readonly<Record<string, string>>) => ({
  kind: values.kind,
  name: values.name?.trim(),
  from: dayIn(values.from ?? ''),
  to: dayIn(values.to ?? ''),
  estimate: countIn(values.estimate),
  estimatedBy: values.estimatedBy?.trim() || null,
});

function AddChannel({ of }: { of: CampaignShown }): ReactElement {
  const say = useText();
  return (
    <FoldedPart
      {...pathsOf(of, 'channel')}
      title={say(forms.addChannel)}
      part="channel"
      done={forms.channelSaved}
      fields={useChannelFields()}
      known={{ from: of.from, to: of.to }}
      body={(values, act) => ({ act, channel: act.id, ...channelIn(values) })}
      command={useCampaignCommand()}
    />
  );
}

function OneChannel({ of, channel }: { of: CampaignShown; channel: ChannelShown }): ReactElement {
  const say = useText();
  const { name, kind, from, to, estimate } = channel;
  const command = useCampaignCommand();
  return (
    <div className="campaign-channel">
      <p>
        <b>{name}</b>
      </p>
      <FoldedPart
        {...pathsOf(of, 'reach')}
        compact
        title={say(forms.countReach, { name })}
        label={say(forms.countShort)}
        part={`reach-${channel.id}`}
        done={forms.reachSaved}
        fields={[
          { id: 'people', kind: 'count', label: forms.people },
          { id: 'what', kind: 'line', label: forms.what, max: 120 },
          { id: 'on', kind: 'day', label: forms.on },
          { id: 'source', kind: 'line', label: forms.source, hint: forms.sourceHint, max: 200 },
        ]}
        body={(values, act) => ({
          act,
          channel: channel.id,
          people: countIn(values.people),
          on: dayIn(values.on ?? ''),
          what: values.what?.trim(),
          source: values.source?.trim(),
        })}
        command={command}
      />
      <FoldedPart
        {...pathsOf(of, 'channel')}
        compact
        title={say(forms.changeChannel, { name })}
        label={say(forms.changeShort)}
        part={`channel-${channel.id}`}
        done={forms.channelSaved}
        fields={useChannelFields()}
        known={{
          ...{ kind, name, from, to },
          estimate: estimate === null ? '' : String(estimate.people),
          estimatedBy: estimate?.source ?? '',
        }}
        body={(values, act) => ({ act, channel: channel.id, ...channelIn(values) })}
        command={useCampaignCommand()}
      />
    </div>
  );
}
