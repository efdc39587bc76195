import downloadSimple from '@phosphor-icons/core/regular/download-simple.svg?raw';
import hourglass from '@phosphor-icons/core/regular/hourglass-medium.svg?raw';
import printer from '@phosphor-icons/core/regular/printer.svg?raw';
import prohibit from '@phosphor-icons/core/regular/prohibit.svg?raw';
import sealCheck from '@phosphor-icons/core/regular/seal-check.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { atNoon } from '../../../kernel/time/calendar-days.ts';
import { Button } from '../../../web/components/button.tsx';
import { Chip } from '../../../web/components/chip.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { bytesOf } from '../../../web/components/paper/paper-buttons.tsx';
import { Reference } from '../../../web/components/reference.tsx';
import { DoneNote } from '../../../web/components/state/done-note.tsx';
import { FailureState } from '../../../web/components/state/failure-state.tsx';
import { useFormats } from '../../../web/formats.ts';
import { saveFile } from '../../../web/save-file.ts';
import { useText } from '../../../web/text.tsx';
import type { CertificateShown } from '../schema.ts';
import { certificateQuery, fetchCertificate } from './api.ts';
import { NameForm, WithdrawForm } from './certificate-forms.tsx';
import * as own from './certificate-messages.ts';
import { ChooseRecall } from './choose-recall.tsx';
import * as words from './course-messages.ts';
import * as texts from './learn-messages.ts';
import { LearningFetched } from './learning-fetched.tsx';
import './learn.css';

/** A certificate on one sheet, with the receipt by which any person who holds the paper can have it checked. */
export default function CertificateSheet(): ReactElement {
  const { id = '' } = useParams({ strict: false });
  const certificate = useQuery(certificateQuery(id));
  return <LearningFetched of={certificate}>{(data) => <Sheet of={data} />}</LearningFetched>;
}

function Sheet({ of }: { of: CertificateShown }): ReactElement {
  const say = useText();
  const { longDate } = useFormats();
  const dayOf = (day: string): string => longDate(atNoon(day));
  const { receipt } = of;
  return (
    <div className="reading">
      <DoneNote about={of.id} />
      <article className="certificate">
        <p>
          {of.isWithdrawn ? (
            <Chip look="lost" icon={prohibit}>
              {say(own.withdrawnChip)}
            </Chip>
          ) : (
            <Chip look={of.valid ? 'done' : 'nothing'} icon={of.valid ? sealCheck : hourglass}>
              {say(of.valid ? words.certificateValid : words.certificateLapsed)}
            </Chip>
          )}
        </p>
        <PageHeading tab={say(words.certificateTitle)}>{say(words.certificateTitle)}</PageHeading>
        <p className="statement">
          {say(words.certificateLead, { holder: of.holder, agency: of.agency, course: of.courseTitle })}
        </p>
        <dl className="pairs">
          <div>
            <dt>{say(words.certificateNumber)}</dt>
            <dd>
              <Reference of={of.reference} />
            </dd>
          </div>
          <div>
            <dt>{say(words.certificateIssued)}</dt>
            <dd>{dayOf(of.issuedOn)}</dd>
          </div>
          <div>
            <dt>{say(words.certificateUntil)}</dt>
            <dd>{dayOf(of.validUntil)}</dd>
          </div>
        </dl>
        <p className="small quiet">{say(words.certificateSays)}</p>
        {receipt && (
          <section aria-labelledby="proof">
            <h2 id="proof">{say(words.certificateProof)}</h2>
            <p className="small">{say(words.certificateVerify)}</p>
            <dl className="pairs stacked">
              <div>
                <dt>{say(words.certificateOrigin)}</dt>
                <dd className="leaf">{receipt.origin}</dd>
              </div>
              <div>
                <dt>{say(words.certificateLeaf)}</dt>
                <dd className="leaf">{receipt.leaf}</dd>
              </div>
            </dl>
          </section>
        )}
      </article>
      <div className="actions not-on-paper">
        {of.own && !of.isWithdrawn && <SavePdf id={of.id} />}
        <Button icon={printer} onClick={() => print()}>
          {say(words.print)}
        </Button>
        {receipt && (
          <Button
            icon={downloadSimple}
            onClick={() => saveFile(`${of.reference}.json`, `${JSON.stringify(receipt, null, 2)}\n`)}
          >
            {say(words.saveReceipt)}
          </Button>
        )}
        <Link to="/app/learn">{say(texts.toLearning)}</Link>
      </div>
      {of.own && !of.isWithdrawn && (
        <section className="section not-on-paper" aria-labelledby="checked">
          <h2 id="checked">{say(own.checkTitle)}</h2>
          <p>{say(own.checkText, { path: `${location.host}/verify` })}</p>
        </section>
      )}
      {of.may.includes('certificate.name') && of.own && <NameForm of={of} />}
      {of.own && of.valid && <ChooseRecall course={of.course} />}
      {of.may.includes('certificate.withdraw') && <WithdrawForm of={of} />}
    </div>
  );
}

/** The certificate as a file, signed as it is fetched. */
function SavePdf({ id }: { id: string }): ReactElement {
  const say = useText();
  const [state, setState] = useState<{ readonly error: unknown } | 'none' | null>(null);
  async function make(): Promise<void> {
    setState(null);
    try {
      const { file } = await fetchCertificate(id);
      if (file) saveFile(file.name, bytesOf(file.base64), file.type);
      else setState('none');
    } catch (error) {
      setState({ error });
    }
  }
  return (
    <>
      <Button look="primary" icon={downloadSimple} onClick={() => void make()}>
        {say(own.savePdf)}
      </Button>
      {state === 'none' && <p role="status">{say(own.noPdf)}</p>}
      {state !== null && state !== 'none' && <FailureState error={state.error} again={() => void make()} />}
    </>
  );
}
