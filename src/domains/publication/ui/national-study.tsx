import chartBar from '@phosphor-icons/core/regular/chart-bar.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { Empty } from '../../../web/components/state/empty.tsx';
import { Forbidden } from '../../../web/components/state/failure-state.tsx';
import { FetchState } from '../../../web/components/state/fetched.tsx';
import { spoken } from '../../../web/language.ts';
import { namesInARow } from '../../../web/names-in-a-row.ts';
import { useText } from '../../../web/text.tsx';
import { useMay } from '../../access/ui/public.tsx';
import { nationalTab, StudyNav } from '../../study/ui/public.tsx';
import { agenciesGave, documentDocx, documentFiles, documentPdf, joined } from '../shown-messages.ts';
import { nationalQuery } from './api.ts';
import * as texts from './messages.ts';
import { StudyChains, StudyMarks, WhatItCost } from './shown-study.tsx';

/** The release as a document, from the public page, in the language of the workspace. */
const fileOf = (release: string, type: 'pdf' | 'docx'): string =>
  `/figures/national/national.${type}?lang=${spoken()}&release=${release}`;

/** The national study: named releases, frozen and signed, and nothing that is live. */
export default function NationalStudyPage(): ReactElement {
  const say = useText();
  const may = useMay('study.national');
  const [release, setRelease] = useState<string | undefined>(undefined);
  const national = useQuery({ ...nationalQuery(release), enabled: may });
  const found = national.data?.shown;
  const tab = say(nationalTab);
  return (
    <>
      <StudyNav />
      {found && <StudyMarks of={found.study.marks} />}
      <PageHeading tab={tab}>{found ? found.study.title : tab}</PageHeading>
      {!may && <Forbidden />}
      {may && <FetchState of={national} lines={10} />}
      {national.data && !found && (
        <Empty title={say(texts.noReleases)} icon={chartBar}>
          <p className="quiet">{say(texts.noReleasesText)}</p>
        </Empty>
      )}
      {national.data && found && (
        <>
          <p className="lead">{found.study.lead}</p>
          {national.data.releases.length > 1 && (
            <p className="field study-release not-on-paper">
              <label className="label" htmlFor="release">
                {say(texts.release)}
              </label>
              <select
                id="release"
                className="input"
                value={found.id}
                onChange={(event) => setRelease(event.target.value)}
              >
                {national.data.releases.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </p>
          )}
          <p className="small">{say(agenciesGave, { agencies: namesInARow(found.agencies) })}</p>
          <p className="small quiet">{say(joined, { joined: found.joined, apart: found.apart })}</p>
          <p className="small">
            <a href="/figures/national">{say(texts.publicLink)}</a>
          </p>
          <p className="small actions not-on-paper">
            <span>{say(documentFiles)}</span>
            <a href={fileOf(found.id, 'pdf')} download>
              {say(documentPdf)}
            </a>
            <a href={fileOf(found.id, 'docx')} download>
              {say(documentDocx)}
            </a>
          </p>
          <StudyChains of={found.study} />
          {found.cost && <WhatItCost of={found.cost} />}
          {found.largest && <WhatItAsksFor {...found.largest} />}
        </>
      )}
    </>
  );
}

/** What follows from the figures: the most frequent obstacle proposes a visit and a course. */
function WhatItAsksFor({
  obstacle,
  name,
  surelyFirst,
}: {
  obstacle: string;
  name: string;
  surelyFirst: boolean;
}): ReactElement {
  const say = useText();
  return (
    <section className="section" aria-labelledby="asks-for">
      <h2 id="asks-for">{say(texts.asksForTitle)}</h2>
      <p>{say(surelyFirst ? texts.asksFor : texts.asksForPerhaps, { obstacle, name })}</p>
      <div className="actions not-on-paper">
        <Link className="button" to="/app/programme/visits/new" search={{ obstacle }}>
          {say(texts.asksForVisit)}
        </Link>
        <Link to="/app/learn" search={{ obstacle }}>
          {say(texts.asksForCourse)}
        </Link>
      </div>
    </section>
  );
}
