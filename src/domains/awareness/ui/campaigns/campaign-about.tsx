import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useLanguage } from '../../../../web/formats.ts';
import { languageName } from '../../../../web/language-name.ts';
import { useText } from '../../../../web/text.tsx';
import { obstacleNames } from '../../../caseload/public.ts';
import { sectorNames } from '../../../knowledge/public.ts';
import { useMoney } from '../../../programme/ui/public.tsx';
import type { CampaignShown } from '../../campaigns/campaign-schema.ts';
import * as texts from './page-messages.ts';
import * as plan from './plan-messages.ts';

type OfCampaign = { readonly of: CampaignShown };

const useLanguages = (): ((codes: readonly string[]) => string) => {
  const spoken = useLanguage();
  return (codes) => codes.map((code) => languageName(code, spoken)).join(', ');
};

/** For whom it is, what it is about, what pays for it, and its short address. */
export function CampaignAbout({ of }: OfCampaign): ReactElement {
  const say = useText();
  const languages = useLanguages();
  const nothing = <span className="unknown">{say(texts.notStated)}</span>;
  const { host } = window.location;
  return (
    <section className="section" aria-labelledby="plan">
      <h2 id="plan">{say(texts.planTitle)}</h2>
      <dl className="campaign-facts">
        <dt>{say(plan.sector)}</dt>
        <dd>{of.sector ? say(sectorNames[of.sector]) : nothing}</dd>
        <dt>{say(plan.languages)}</dt>
        <dd>{languages(of.languages) || nothing}</dd>
        <dt>{say(plan.obstacle)}</dt>
        <dd>{of.obstacle ? `${of.obstacle} ${say(obstacleNames[of.obstacle])}` : nothing}</dd>
        {of.budget && (
          <>
            <dt>{say(plan.budget)}</dt>
            <dd>
              <Paid of={of.budget} />
            </dd>
          </>
        )}
        <dt>{say(texts.address)}</dt>
        <dd>
          <span className="campaign-address">{`${host}/c/${of.code}`}</span>
          <span className="small quiet own-line">{say(texts.addressText)}</span>
        </dd>
      </dl>
    </section>
  );
}

function Paid({ of }: { of: NonNullable<CampaignShown['budget']> }): ReactElement {
  const say = useText();
  const money = useMoney(of.currency);
  return (
    <Link to="/app/programme/$id/budget" params={{ id: of.programme }}>
      {say(texts.paidFrom, { label: of.label, spent: money(of.spent), planned: money(of.planned) })}
    </Link>
  );
}

/** What is said: texts that are signed elsewhere, and what the campaign says in its own words. */
export function CampaignMessages({ of }: OfCampaign): ReactElement {
  const say = useText();
  const languages = useLanguages();
  const namesOf = (all: CampaignShown['texts'][number]['languages'], isSigned: boolean): string =>
    languages(all.filter((one) => one.isSigned === isSigned).map(({ language }) => language));
  return (
    <section className="section" aria-labelledby="messages">
      <h2 id="messages">{say(texts.messagesTitle)}</h2>
      <ul className="campaign-texts">
        {of.texts.map(({ key, text, languages: all }) => (
          <li key={key}>
            {text}
            {namesOf(all, true) && (
              <span className="small quiet own-line">{say(texts.signedIn, { languages: namesOf(all, true) })}</span>
            )}
            {namesOf(all, false) && (
              <span className="small attention own-line">
                {say(texts.notSignedIn, { languages: namesOf(all, false) })}
              </span>
            )}
          </li>
        ))}
      </ul>
      {of.ownWords !== null && (
        <>
          <p className="small quiet">{say(texts.ownWords)}</p>
          <p className="campaign-words">{of.ownWords}</p>
        </>
      )}
      {of.texts.length > 0 && (
        <p className="not-on-paper">
          <Link to="/app/material/texts">{say(texts.toTexts)}</Link>
        </p>
      )}
    </section>
  );
}
