import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { ChoiceGroup } from '../../../web/components/choice-group.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { SelectField } from '../../../web/components/select-field.tsx';
import { FetchState } from '../../../web/components/state/fetched.tsx';
import { useText } from '../../../web/text.tsx';
import { useMay } from '../../access/ui/public.tsx';
import { type MaterialKind, materialKinds, materialNames, namesSender } from '../material/kinds.ts';
import type { MaterialShown } from '../schema.ts';
import { materialQuery, type SheetChoice } from './api.ts';
import { title as campaignsTitle } from './campaigns/title-messages.ts';
import { title } from './menu-messages.ts';
import * as texts from './messages.ts';
import { Sheet } from './sheet.tsx';
import { title as textsForWorkers } from './texts/title-messages.ts';
import './material.css';

/** What is printed for workers: chosen on the left, seen at once on the right. */
export default function MaterialPage(): ReactElement {
  const say = useText();
  const found = useQuery(materialQuery());
  const mayCampaign = useMay('campaign.list');
  const { campaign = '' } = useSearch({ from: '/app/material' });
  return (
    <>
      <PageHeading tab={say(title)}>{say(title)}</PageHeading>
      <p className="lead">{say(texts.lead)}</p>
      <p>
        <Link to="/app/material/texts">{say(textsForWorkers)}</Link>
        {mayCampaign && (
          <>
            {' · '}
            <Link to="/app/material/campaigns">{say(campaignsTitle)}</Link>
          </>
        )}
      </p>
      {campaign !== '' && (
        <p>
          {say(texts.ofCampaign)}{' '}
          <Link to="/app/material/campaigns/$id" params={{ id: campaign }}>
            {say(texts.toCampaign)}
          </Link>
        </p>
      )}
      <FetchState of={found} lines={10} />
      {found.data && <Chosen of={found.data} campaign={campaign} />}
    </>
  );
}

function Chosen({ of, campaign }: { of: MaterialShown; campaign: string }): ReactElement {
  const say = useText();
  const [choice, setChoice] = useState<Omit<SheetChoice, 'campaign'>>({
    kind: 'poster',
    first: of.languages.find(({ hasAllTexts }) => hasAllTexts)?.language ?? '',
    second: '',
    phone: '',
    sender: true,
  });
  const change = (part: Partial<SheetChoice>): void => setChoice((before) => ({ ...before, ...part }));
  const { kind, first, phone, sender } = choice;
  const languages = of.languages
    .filter(({ hasAllTexts }) => hasAllTexts)
    .map(({ language, name, isDraft }) => ({
      value: language,
      label: isDraft ? say(texts.draftLanguage, { name }) : name,
    }));
  const second = materialKinds[kind].most > 1 && choice.second !== first ? choice.second : '';
  return (
    <div className="material">
      <div className="fields material-form">
        {!of.isDescribed && <p className="quiet">{say(texts.notDescribed)}</p>}
        <ChoiceGroup
          id="kind"
          label={say(texts.kind)}
          value={kind}
          onChange={(value) => change({ kind: value as MaterialKind })}
          lines={materialNames.map((value) => ({ value, label: say(texts.kinds[value]) }))}
        />
        <SelectField
          id="first"
          label={say(texts.first)}
          value={first}
          onChange={(value) => change({ first: value || first })}
          choices={languages}
        />
        {materialKinds[kind].most > 1 && (
          <SelectField
            id="second"
            label={say(texts.second)}
            hint={say(texts.secondHint)}
            value={second}
            onChange={(value) => change({ second: value })}
            choices={languages.filter(({ value }) => value !== first)}
          />
        )}
        {of.numbers.length === 0 ? (
          <p className="small quiet">{say(texts.noNumbers)}</p>
        ) : (
          kind === 'poster' && (
            <SelectField
              id="phone"
              label={say(texts.phone)}
              hint={say(texts.phoneHint)}
              value={phone}
              onChange={(value) => change({ phone: value })}
              choices={of.numbers.map((one) => ({
                value: one.phone,
                label: say(texts.number, { phone: one.phone, name: one.name }),
              }))}
            />
          )
        )}
        {namesSender(kind) ? (
          <div className="option">
            <input
              type="checkbox"
              id="sender"
              checked={sender}
              onChange={(event) => change({ sender: event.target.checked })}
              aria-describedby={of.hasLogo ? 'sender-logo' : undefined}
            />
            <label htmlFor="sender">{say(texts.sender, { agency: of.agency })}</label>
            {of.hasLogo && (
              <p className="small quiet" id="sender-logo">
                {say(texts.senderLogo)}
              </p>
            )}
          </div>
        ) : (
          <p className="small quiet">{say(texts.senderNever)}</p>
        )}
      </div>
      <Sheet choice={{ ...choice, second, campaign, phone: kind === 'poster' ? phone : '' }} languages={of.languages} />
    </div>
  );
}
