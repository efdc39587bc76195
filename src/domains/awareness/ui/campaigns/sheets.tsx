import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useLanguage } from '../../../../web/formats.ts';
import { languageName } from '../../../../web/language-name.ts';
import { useText } from '../../../../web/text.tsx';
import { FoldedPart, useDay } from '../../../programme/ui/public.tsx';
import type { CampaignShown } from '../../campaigns/campaign-schema.ts';
import { materialNames } from '../../material/kinds.ts';
import { kinds } from '../messages.ts';
import { useCampaignCommand } from './api.ts';
import * as forms from './form-messages.ts';
import * as texts from './page-messages.ts';

/** Posters, leaflets and cards that the campaign uses, each in the version that was added. */
export function Sheets({ of }: { of: CampaignShown }): ReactElement {
  const say = useText();
  const day = useDay();
  const spoken = useLanguage();
  return (
    <section className="section" aria-labelledby="material">
      <h2 id="material">{say(texts.materialTitle)}</h2>
      {of.sheets.length === 0 && <p className="quiet">{say(texts.materialNone)}</p>}
      <ul className="rows">
        {of.sheets.map(({ act, kind, first, second, version, on, isNow }) => (
          <li className="row" key={act}>
            <span className="when">{say(kinds[kind])}</span>
            <span>
              {[first, ...(second === null ? [] : [second])].map((one) => languageName(one, spoken)).join(', ')}
              <span className="small quiet own-line">{say(texts.sheetVersion, { version, day: day(on) })}</span>
            </span>
            <span className="end">{say(isNow ? texts.sheetIsNow : texts.sheetChanged)}</span>
          </li>
        ))}
      </ul>
      <p className="not-on-paper">
        <Link to="/app/material" search={{ campaign: of.id }}>
          {say(texts.printWithCode)}
        </Link>
      </p>
      {of.may.includes('campaign.sheet') && <AddSheet of={of} />}
    </section>
  );
}

function AddSheet({ of }: { of: CampaignShown }): ReactElement {
  const say = useText();
  const { languages } = of.choices;
  return (
    <FoldedPart
      path={`/api/campaigns/${of.id}/sheet`}
      withdraw={`/api/campaigns/${of.id}/withdraw`}
      title={say(forms.addSheet)}
      part="sheet"
      done={forms.sheetSaved}
      fields={[
        {
          ...{ id: 'kind', kind: 'choice', label: forms.sheetKind },
          choices: materialNames.map((value) => ({ value, label: say(kinds[value]) })),
        },
        { id: 'first', kind: 'choice', label: forms.first, choices: languages },
        { id: 'second', kind: 'choice', label: forms.second, choices: languages, optional: true },
      ]}
      body={(values, act) => ({ act, kind: values.kind, first: values.first, second: values.second || null })}
      command={useCampaignCommand()}
    />
  );
}
