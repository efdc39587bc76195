import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { Empty } from '../../../../web/components/state/empty.tsx';
import { Fetched } from '../../../../web/components/state/fetched.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { useLanguage } from '../../../../web/formats.ts';
import { languageName } from '../../../../web/language-name.ts';
import { useText } from '../../../../web/text.tsx';
import type { LanguageShown, TextShown } from '../../texts/schema.ts';
import { textStandings } from '../../texts/standing.ts';
import { textGroups } from '../../texts/text.ts';
import { languageQuery } from './api.ts';
import { ExportButtons } from './export-buttons.tsx';
import * as texts from './list-messages.ts';
import { isReviewable, isSignable, narrowTexts } from './narrow-texts.ts';
import { ReviewForm, SignForm } from './review-and-sign.tsx';
import { TextState } from './standing.tsx';
import { standingNames } from './standing-messages.ts';
import { title } from './title-messages.ts';

/** All texts for workers in one language: how each stands, and what is reviewed and signed together. */
export function TextsInLanguage({ language }: { language: string }): ReactElement {
  const say = useText();
  const found = useQuery(languageQuery(language));
  return (
    <Fetched
      of={found}
      title={say(texts.notFound)}
      instead={<Link to="/app/material/texts">{say(texts.allLanguages)}</Link>}
    >
      {(data) => <InLanguage of={data} />}
    </Fetched>
  );
}

function InLanguage({ of }: { of: LanguageShown }): ReactElement {
  const say = useText();
  const name = languageName(of.language, useLanguage());
  const [wanted, setWanted] = useState({ word: '', standing: '', group: '' });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const may = (step: string): boolean => of.may.includes(`worker-text.${step}`);
  const shown = narrowTexts(of.texts, wanted);
  const picked = of.texts.filter(({ key }) => chosen.has(key));
  const choose = (rule: (text: TextShown) => boolean): void =>
    setChosen(new Set(shown.filter(rule).map(({ key }) => key)));
  const sent = (): void => setChosen(new Set());
  const reviewable = picked.filter(isReviewable);
  const signable = picked.filter(isSignable);
  return (
    <>
      <p className="identity">
        <Link to="/app/material/texts">{say(title)}</Link>
      </p>
      <PageHeading tab={say(texts.inLanguage, { language: name })}>
        {say(texts.inLanguage, { language: name })}
      </PageHeading>
      <DoneNote about={of.language} />
      <details className="texts-files not-on-paper">
        <summary>{say(texts.translatorFiles)}</summary>
        <div className="actions">
          <ExportButtons language={of.language} />
          {may('translate') && (
            <Link
              className="button"
              to="/app/material/texts/$language/$key"
              params={{ language: of.language, key: 'import' }}
            >
              {say(texts.importFile)}
            </Link>
          )}
        </div>
      </details>
      <div className="field-row texts-find not-on-paper">
        <TextField
          id="find"
          label={say(texts.find)}
          optional
          value={wanted.word}
          onChange={(word) => setWanted({ ...wanted, word })}
        />
        <SelectField
          id="standing"
          label={say(texts.filterStanding)}
          optional
          value={wanted.standing}
          onChange={(standing) => setWanted({ ...wanted, standing })}
          choices={textStandings.map((value) => ({ value, label: say(standingNames[value]) }))}
        />
        <SelectField
          id="group"
          label={say(texts.filterGroup)}
          optional
          value={wanted.group}
          onChange={(group) => setWanted({ ...wanted, group })}
          choices={textGroups.map((value) => ({ value, label: say(texts.groupNames[value]) }))}
        />
      </div>
      <div className="actions not-on-paper">
        {may('review') && (
          <Button look="compact" onClick={() => choose(isReviewable)}>
            {say(texts.chooseReviewable)}
          </Button>
        )}
        {may('sign') && (
          <Button look="compact" onClick={() => choose(isSignable)}>
            {say(texts.chooseSignable)}
          </Button>
        )}
        {chosen.size > 0 && (
          <Button look="compact" onClick={sent}>
            {say(texts.chooseNone)}
          </Button>
        )}
        <span role="status" className="small quiet">
          {chosen.size > 0 && say(texts.chosen, { count: chosen.size })}
        </span>
      </div>
      {may('review') && reviewable.length > 0 && <ReviewForm language={of.language} texts={reviewable} sent={sent} />}
      {may('sign') && signable.length > 0 && <SignForm language={of.language} texts={signable} sent={sent} />}
      <p className="small quiet" role="status">
        {say(texts.count, { shown: shown.length, total: of.texts.length })}
      </p>
      {shown.length === 0 ? (
        <Empty title={say(texts.noneFound)} />
      ) : (
        <ul className="rows texts-list">
          {shown.map((text) => (
            <OneOfTexts
              key={text.key}
              of={text}
              language={of}
              isChosen={chosen.has(text.key)}
              choose={
                (may('review') && isReviewable(text)) || (may('sign') && isSignable(text))
                  ? (isChosen) => {
                      const next = new Set(chosen);
                      if (isChosen) next.add(text.key);
                      else next.delete(text.key);
                      setChosen(next);
                    }
                  : null
              }
            />
          ))}
        </ul>
      )}
    </>
  );
}

function OneOfTexts(props: {
  of: TextShown;
  language: LanguageShown;
  isChosen: boolean;
  /** Null where there is nothing to review or sign. */
  choose: ((isChosen: boolean) => void) | null;
}): ReactElement {
  const say = useText();
  const { of, language, isChosen, choose } = props;
  const said = of.newest?.said ?? of.official?.said;
  return (
    <li className={choose ? 'row texts-row' : 'row texts-row plain'}>
      <span className="texts-pick not-on-paper">
        {choose && (
          <input
            type="checkbox"
            checked={isChosen}
            aria-label={say(texts.chooseText, { text: of.en.slice(0, 60) })}
            onChange={(event) => choose(event.target.checked)}
          />
        )}
      </span>
      <span className="texts-original">
        <Link
          className="row-link"
          to="/app/material/texts/$language/$key"
          params={{ language: language.language, key: of.key }}
        >
          <span lang="en">{of.en}</span>
        </Link>
        <span className="small quiet" lang="sv">
          {of.sv}
        </span>
      </span>
      {said === undefined ? (
        <span className="small quiet">{say(texts.notTranslated)}</span>
      ) : (
        <span lang={language.language} dir={language.direction}>
          {said}
        </span>
      )}
      <TextState of={of} />
    </li>
  );
}
