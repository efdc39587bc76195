import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import circleDashed from '@phosphor-icons/core/regular/circle-dashed.svg?raw';
import circleHalf from '@phosphor-icons/core/regular/circle-half.svg?raw';
import xCircle from '@phosphor-icons/core/regular/x-circle.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { Chip } from '../../../../web/components/chip.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { Sending } from '../../../../web/components/state/sending.tsx';
import { Refusal } from '../../../../web/form/refusal.tsx';
import { useLanguage } from '../../../../web/formats.ts';
import { languageName } from '../../../../web/language-name.ts';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { useText } from '../../../../web/text.tsx';
import type { PackagedCourse } from '../../launching/schema.ts';
import { useCertificateCommand } from '../api.ts';
import { pieceBegun, pieceDone, pieceNotBegun } from '../course-messages.ts';
import { LearningFetched } from '../learning-fetched.tsx';
import { packagedQuery, useLaunchCommand } from './api.ts';
import * as texts from './packaged-messages.ts';
import '../learn.css';

/** A course of another maker: its parts, which are opened in a frame of their own, and its certificate. */
export default function Packaged(): ReactElement {
  const { id = '' } = useParams({ strict: false });
  const course = useQuery(packagedQuery(id));
  return <LearningFetched of={course}>{(data) => <Parts of={data} />}</LearningFetched>;
}

const chips = {
  done: { look: 'done', icon: checkCircle, text: pieceDone, open: texts.again },
  begun: { look: 'attention', icon: circleHalf, text: pieceBegun, open: texts.goOn },
  failed: { look: 'attention', icon: xCircle, text: texts.stateFailed, open: texts.again },
  'not-begun': { look: 'nothing', icon: circleDashed, text: pieceNotBegun, open: texts.openPart },
} as const;

function Parts({ of }: { of: PackagedCourse }): ReactElement {
  const say = useText();
  const language = useLanguage();
  const navigate = useNavigate();
  const launching = useLaunchCommand();
  const completing = useCertificateCommand();
  const [certificate] = useState(newId);
  const isBusy = launching.onItsWay || completing.onItsWay;

  async function open(part: number): Promise<void> {
    const attempt = newId();
    const outcome = await launching.send({
      path: `/api/packaged-courses/${of.course}/launch`,
      label: texts.opening,
      done: null,
      body: (act) => ({ act, attempt, part }),
    });
    if (outcome.kind === 'done') location.assign(outcome.answer.address);
  }
  async function complete(): Promise<void> {
    const outcome = await completing.send({
      path: `/api/courses/${of.course}/complete`,
      label: texts.getting,
      done: null,
      body: (act) => ({ act, certificate, answers: {} }),
    });
    if (outcome.kind === 'done') await navigate({ to: '/app/learn/certificates/$id', params: { id: certificate } });
  }

  return (
    <div className="reading learn-vignette">
      <PageHeading tab={of.title}>{of.title}</PageHeading>
      <p>{of.about}</p>
      <p className="small quiet">
        {say(texts.madeBy, { maker: of.givenBy, licence: of.licence, language: languageName(of.language, language) })}{' '}
        {say(texts.takes, { minutes: of.minutes })}
      </p>
      <p>{say(texts.frameNote)}</p>
      <section className="section" aria-labelledby="parts">
        <h2 id="parts">{say(texts.partsTitle)}</h2>
        <ol className="learn-pieces">
          {of.parts.map(({ title, state }, part) => {
            const { look, icon, text, open: openText } = chips[state];
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: parts never change their order within a version
              <li className="learn-piece" key={part}>
                <div>
                  <h3>{title}</h3>
                </div>
                <Chip look={look} icon={icon}>
                  {say(text)}
                </Chip>
                <Button barred={isBusy} onClick={() => void open(part)}>
                  {say(openText)}
                  <span className="unseen"> {title}</span>
                </Button>
              </li>
            );
          })}
        </ol>
      </section>
      <Refusal of={launching.refused ?? completing.refused} />
      <Sending act={launching.act ?? completing.act} />
      {of.isDone && (
        <div className="actions">
          <Button look="primary" barred={isBusy} onClick={() => void complete()}>
            {say(texts.getCertificate)}
          </Button>
        </div>
      )}
      <p className="small quiet learn-send">{say(texts.privacy)}</p>
    </div>
  );
}
