import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { Fetched } from '../../../../web/components/state/fetched.tsx';
import { useLanguage } from '../../../../web/formats.ts';
import { languageName } from '../../../../web/language-name.ts';
import { useMoment } from '../../../../web/moment.ts';
import { useText } from '../../../../web/text.tsx';
import type { OneTextShown } from '../../texts/schema.ts';
import { oneTextQuery } from './api.ts';
import { groupNames, notFound, notTranslated } from './list-messages.ts';
import { isReviewable, isSignable } from './narrow-texts.ts';
import * as texts from './one-messages.ts';
import { ReviewForm, SignForm } from './review-and-sign.tsx';
import { TextState } from './standing.tsx';
import { ownVersion } from './step-messages.ts';
import { title } from './title-messages.ts';
import { TranslateForm } from './translate-form.tsx';
import { WithdrawForm } from './withdraw-form.tsx';

/** One text for workers in one language: the original beside the translation, what can be done, and what was done. */
export function OneText({ language, name }: { language: string; name: string }): ReactElement {
  const say = useText();
  const found = useQuery(oneTextQuery(language, name));
  return (
    <Fetched of={found} title={say(notFound)} instead={<Link to="/app/material/texts">{say(title)}</Link>}>
      {(data) => <Text key={`${data.text.key} ${data.text.newest?.version}`} of={data} />}
    </Fetched>
  );
}

const nothing = (): void => undefined;

function Text({ of }: { of: OneTextShown }): ReactElement {
  const say = useText();
  const spoken = useLanguage();
  const { text, language, direction } = of;
  const { newest, official } = text;
  const may = (step: string): boolean => of.may.includes(`worker-text.${step}`);
  const inLanguage = { lang: language, dir: direction };
  return (
    <>
      <p className="identity">
        <Link to="/app/material/texts/$language" params={{ language }}>
          {say(texts.textsIn, { language: languageName(of.language, spoken) })}
        </Link>
        <span>{say(groupNames[text.group])}</span>
      </p>
      <PageHeading tab={text.en}>{text.en}</PageHeading>
      <DoneNote about={language} />
      <TextState of={text} />
      <div className="text-beside">
        <Part title={say(texts.english)}>
          <p lang="en">{text.en}</p>
          <h2>{say(texts.swedish)}</h2>
          <p lang="sv">{text.sv}</p>
          <p className="small quiet">{say(texts.note, { note: text.note })}</p>
        </Part>
        <Part title={say(texts.newest)}>
          {newest ? (
            <>
              <p {...inLanguage}>{newest.said}</p>
              <p className="small quiet">{say(texts.version, { version: newest.version })}</p>
            </>
          ) : (
            <p className="quiet">{say(notTranslated)}</p>
          )}
          {official && official.version !== newest?.version && (
            <>
              <h2>{say(texts.official, { version: official.version })}</h2>
              <p {...inLanguage}>{official.said}</p>
            </>
          )}
        </Part>
      </div>
      {(text.standing === 'changed' || newest?.isOfNow === false) && (
        <p className="problem">{say(texts.changedSince)}</p>
      )}
      {may('review') && isReviewable(text) && <ReviewForm language={language} texts={[text]} sent={nothing} />}
      {may('review') && newest?.isOwn && text.standing === 'draft' && <p className="quiet">{say(ownVersion)}</p>}
      {may('sign') && isSignable(text) && <SignForm language={language} texts={[text]} sent={nothing} />}
      {may('translate') && <TranslateForm of={of} />}
      {may('withdraw') && official && <WithdrawForm of={of} version={official.version} />}
      <History of={of} />
      <nav className="actions not-on-paper">
        {of.before && (
          <Link to="/app/material/texts/$language/$key" params={{ language, key: of.before }}>
            {say(texts.before)}
          </Link>
        )}
        {of.after && (
          <Link to="/app/material/texts/$language/$key" params={{ language, key: of.after }}>
            {say(texts.after)}
          </Link>
        )}
      </nav>
    </>
  );
}

const Part = ({ title: of, children }: { title: string; children: ReactNode }): ReactElement => (
  <div className="text-part">
    <h2>{of}</h2>
    {children}
  </div>
);

function History({ of }: { of: OneTextShown }): ReactElement {
  const say = useText();
  const moment = useMoment();
  return (
    <section className="section" aria-labelledby="history">
      <h2 id="history">{say(texts.historyTitle)}</h2>
      {of.history.length === 0 && <p className="quiet">{say(texts.historyNone)}</p>}
      <ol className="text-history">
        {of.history.map((one) => (
          <li key={one.id}>
            <b>{say(texts.did[one.does], { version: one.version })}</b>{' '}
            {one.fromFile && <span className="quiet">{say(texts.fromFile)} </span>}
            {!one.isOfNow && <span className="quiet">{say(texts.ofEarlier)}</span>}
            <span className="small quiet own-line">
              {say(texts.by, { by: one.by, time: moment({ from: one.at, to: null, precision: 'minute' }) })}
            </span>
            {one.does === 'translate' && (
              <p lang={of.language} dir={of.direction}>
                {one.said}
              </p>
            )}
            {one.able && <p className="small">{say(texts.readerSays, { able: one.able })}</p>}
            {one.comment && <p className="words">{one.comment}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
