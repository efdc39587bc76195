import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { ScrollTable } from '../../../../web/components/scroll-table.tsx';
import { Fetched } from '../../../../web/components/state/fetched.tsx';
import { useLanguage } from '../../../../web/formats.ts';
import { languageName } from '../../../../web/language-name.ts';
import { useText } from '../../../../web/text.tsx';
import type { TextLanguages } from '../../texts/schema.ts';
import { textStandings } from '../../texts/standing.ts';
import { title as material } from '../menu-messages.ts';
import { languagesQuery } from './api.ts';
import * as texts from './list-messages.ts';
import { standingNames } from './standing-messages.ts';
import { title } from './title-messages.ts';

/** What there is of texts for workers in each language. */
export function TextsForWorkers(): ReactElement {
  const say = useText();
  const languages = useQuery(languagesQuery());
  return (
    <>
      <p className="identity">
        <Link to="/app/material">{say(material)}</Link>
      </p>
      <PageHeading tab={say(title)}>{say(title)}</PageHeading>
      <p className="lead">{say(texts.lead)}</p>
      <Fetched of={languages}>{(data) => <Languages of={data.languages} />}</Fetched>
      <p className="small quiet">{say(texts.originals)}</p>
    </>
  );
}

function Languages({ of }: { of: TextLanguages['languages'] }): ReactElement {
  const say = useText();
  const spoken = useLanguage();
  return (
    <ScrollTable
      caption={say(texts.caption)}
      look="cards"
      columns={[
        say(texts.colLanguage),
        ...textStandings.map((standing) => ({ name: say(standingNames[standing]), isNumber: true })),
        say(texts.colShown),
      ]}
      rows={of.map(({ language, name, direction, counts, pages, talk }) => ({
        key: language,
        cells: [
          <Link key="name" className="row-link" to="/app/material/texts/$language" params={{ language }}>
            {languageName(language, spoken)}{' '}
            <span className="quiet" lang={language} dir={direction}>
              {name}
            </span>
          </Link>,
          ...textStandings.map((standing) => counts[standing] || '–'),
          [pages && say(texts.shownPages), talk && say(texts.shownTalk)].filter(Boolean).join(', ') || '–',
        ],
      }))}
    />
  );
}
