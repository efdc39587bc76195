import type { ReactElement } from 'react';
import { dayIn } from '../../../../web/form/day-field.tsx';
import { useText } from '../../../../web/text.tsx';
import { countIn, FoldedPart, useDay, wordsIn } from '../../../programme/ui/public.tsx';
import type { CampaignShown } from '../../campaigns/campaign-schema.ts';
import { caveats } from '../../campaigns/words.ts';
import { useCampaignCommand } from './api.ts';
import * as forms from './form-messages.ts';
import * as texts from './page-messages.ts';

/** Calls to a line, as a person typed them. */
export function Calls({ of }: { of: CampaignShown }): ReactElement {
  const say = useText();
  const day = useDay();
  const command = useCampaignCommand();
  return (
    <section className="section" aria-labelledby="calls">
      <h2 id="calls">{say(texts.callsTitle)}</h2>
      {of.calls.length === 0 && <p className="quiet">{say(texts.callsNone)}</p>}
      <ul className="rows">
        {of.calls.map(({ act, from, to, count, line, source, by }) => (
          <li className="row" key={act}>
            <span className="when">{say(texts.period, { from: day(from), to: day(to) })}</span>
            <span>
              {line}: {say(texts.calls, { count })}
              <span className="small quiet own-line">{say(texts.callsSource, { source, name: by })}</span>
            </span>
          </li>
        ))}
      </ul>
      <p className="small">
        {say(caveats.calls)} {of.calls.length > 0 && say(caveats.notCaused)}
      </p>
      {of.may.includes('campaign.calls') && (
        <FoldedPart
          path={`/api/campaigns/${of.id}/calls`}
          withdraw={`/api/campaigns/${of.id}/withdraw`}
          title={say(forms.addCalls)}
          part="calls"
          done={forms.callsSaved}
          fields={[
            { id: 'line', kind: 'line', label: forms.line, max: 120 },
            { id: 'from', kind: 'day', label: forms.from },
            { id: 'to', kind: 'day', label: forms.to },
            { id: 'count', kind: 'count', label: forms.count },
            { id: 'source', kind: 'line', label: forms.source, hint: forms.sourceHint, max: 200 },
          ]}
          body={(values, act) => ({
            act,
            line: values.line?.trim(),
            from: dayIn(values.from ?? ''),
            to: dayIn(values.to ?? ''),
            count: countIn(values.count),
            source: values.source?.trim(),
          })}
          command={command}
        />
      )}
    </section>
  );
}

/** What was learnt, with which the campaign is closed. */
export function Learnt({ of }: { of: CampaignShown }): ReactElement {
  const say = useText();
  const day = useDay();
  const command = useCampaignCommand();
  const { closed } = of;
  return (
    <section className="section" aria-labelledby="lessons">
      <h2 id="lessons">{say(texts.learntTitle)}</h2>
      {closed === null ? (
        <p className="quiet">{say(texts.learntNone)}</p>
      ) : (
        <>
          <p className="campaign-words">{closed.learnt}</p>
          {closed.next && <p>{say(texts.next, { text: closed.next })}</p>}
          <p className="small quiet">{say(texts.closedOn, { day: day(closed.on), name: closed.by })}</p>
        </>
      )}
      {of.may.includes('campaign.close') && (
        <FoldedPart
          path={`/api/campaigns/${of.id}/close`}
          withdraw={`/api/campaigns/${of.id}/withdraw`}
          title={say(forms.closeCampaign)}
          part="close"
          done={forms.closedSaved}
          fields={[
            { id: 'learnt', kind: 'area', label: forms.learnt, hint: forms.learntHint, max: 2000 },
            { id: 'next', kind: 'area', label: forms.nextStep, optional: true, max: 800 },
            { id: 'on', kind: 'day', label: forms.closedOn },
          ]}
          body={(values, act) => ({
            act,
            learnt: values.learnt?.trim(),
            next: wordsIn(values.next),
            on: dayIn(values.on ?? ''),
          })}
          command={command}
        />
      )}
    </section>
  );
}
