import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { FailureState } from '../../../../web/components/state/failure-state.tsx';
import { Fetched } from '../../../../web/components/state/fetched.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { ActForm } from '../../../../web/form/act-form.tsx';
import { useLanguage } from '../../../../web/formats.ts';
import { languageName } from '../../../../web/language-name.ts';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { ChooseFile, useChosenFile } from '../../../../web/sheets/choose-file.tsx';
import { useText } from '../../../../web/text.tsx';
import { type FileChecked, type LanguageShown, longestFile } from '../../texts/schema.ts';
import { checkTextsFile, languageQuery, useStepCommand } from './api.ts';
import * as texts from './file-messages.ts';
import { notFound } from './list-messages.ts';
import { textsIn } from './one-messages.ts';
import { sending } from './step-messages.ts';
import { title } from './title-messages.ts';

/** A translator's file: read, shown beside what is there, and saved in one step or not at all. */
export function ImportTexts({ language }: { language: string }): ReactElement {
  const say = useText();
  const found = useQuery(languageQuery(language));
  return (
    <Fetched of={found} title={say(notFound)} instead={<Link to="/app/material/texts">{say(title)}</Link>}>
      {(data) => <Import of={data} />}
    </Fetched>
  );
}

type ChosenFile =
  | { readonly is: 'too-large' }
  | { readonly is: 'read'; readonly file: FileChecked }
  | { readonly is: 'failed'; readonly error: unknown };

async function readFile(file: File, language: string): Promise<ChosenFile> {
  // A character of any language is at most three bytes.
  if (file.size > longestFile * 3) return { is: 'too-large' };
  const content = await file.text();
  if (content.length > longestFile) return { is: 'too-large' };
  try {
    return { is: 'read', file: await checkTextsFile(language, content) };
  } catch (error) {
    return { is: 'failed', error };
  }
}

function Import({ of }: { of: LanguageShown }): ReactElement {
  const say = useText();
  const spoken = useLanguage();
  const { isReading, chosen, take, forget } = useChosenFile((file) => readFile(file, of.language), say(texts.reading));
  const state = chosen?.what;
  return (
    <div className="reading">
      <p className="identity">
        <Link to="/app/material/texts/$language" params={{ language: of.language }}>
          {say(textsIn, { language: languageName(of.language, spoken) })}
        </Link>
      </p>
      <PageHeading tab={say(texts.title)}>{say(texts.title)}</PageHeading>
      <DoneNote about={of.language} />
      <ChooseFile
        label={say(texts.choose)}
        hint={say(texts.lead)}
        accept=".xlf,.xliff,application/xliff+xml"
        take={(file) => void take(file)}
        reading={isReading ? say(texts.reading) : null}
      />
      <div aria-live="polite">
        {state?.is === 'too-large' && <p className="problem">{say(texts.tooLarge)}</p>}
        {state?.is === 'failed' && <FailureState error={state.error} again={forget} />}
        {state?.is === 'read' && state.file.fault && <p className="problem">{state.file.fault}</p>}
      </div>
      {state?.is === 'read' && !state.file.fault && (
        <Preview key={chosen?.number} language={of} of={state.file.entries} sent={forget} />
      )}
    </div>
  );
}

function Preview(props: { language: LanguageShown; of: FileChecked['entries']; sent: () => void }): ReactElement {
  const say = useText();
  const { language, of } = props;
  const command = useStepCommand();
  const [step] = useState(newId);
  const [comment, setComment] = useState('');
  const having = (is: FileChecked['entries'][number]['is']) => of.filter((one) => one.is === is);
  const [wrong, changed] = [having('wrong'), having('new')];
  const english = new Map(language.texts.map(({ key, en }) => [key, en]));
  async function send(): Promise<void> {
    const outcome = await command.send({
      path: `/api/worker-texts/${language.language}/translate`,
      label: sending,
      done: texts.imported,
      body: (act) => ({
        ...{ act, step, fromFile: true },
        comment: comment.trim() || null,
        texts: changed.map(({ key, original, version, said }) => ({ key, original, was: version, said })),
      }),
    });
    if (outcome.kind === 'done') props.sent();
  }
  return (
    <>
      <p role="status">
        {say(texts.sums, {
          ...{ changed: changed.length, wrong: wrong.length },
          ...{ same: having('same').length, empty: having('empty').length },
        })}
      </p>
      {wrong.length > 0 && (
        <section className="section" aria-labelledby="wrong">
          <h2 id="wrong">{say(texts.wrongTitle)}</h2>
          <ul className="text-history">
            {wrong.map((one) => (
              <li key={`${one.key} ${one.said}`}>
                <b lang="en">{english.get(one.key) ?? one.key}</b>
                <p lang={language.language} dir={language.direction}>
                  {one.said}
                </p>
                <p className="problem">{one.why}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {wrong.length === 0 && changed.length === 0 && <p>{say(texts.nothingNew)}</p>}
      {wrong.length === 0 && changed.length > 0 && (
        <ActForm
          command={command}
          send={send}
          button={say(texts.importButton, { count: changed.length })}
          label={say(texts.title)}
        >
          <TextField
            id="comment"
            label={say(texts.comment)}
            optional
            value={comment}
            onChange={setComment}
            maxLength={500}
          />
        </ActForm>
      )}
      {changed.length > 0 && (
        <section className="section" aria-labelledby="new">
          <h2 id="new">{say(texts.newTitle)}</h2>
          <ul className="text-history">
            {changed.map((one) => (
              <li key={one.key}>
                <b lang="en">{english.get(one.key) ?? one.key}</b>
                <p lang={language.language} dir={language.direction}>
                  {one.said}
                </p>
                {one.before && <p className="small quiet">{say(texts.was, { text: one.before })}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
