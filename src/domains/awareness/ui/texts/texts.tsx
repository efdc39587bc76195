import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { ImportTexts } from './import-page.tsx';
import { TextsInLanguage } from './language-page.tsx';
import { OneText } from './text-page.tsx';
import { TextsForWorkers } from './texts-page.tsx';
import './texts.css';

/** Texts for workers: all languages, one of them, a translator's file, or one text. One piece to fetch, since one goes back and forth between them. */
export default function Texts(): ReactElement {
  const { language, key } = useParams({ strict: false });
  if (language === undefined) return <TextsForWorkers />;
  if (key === undefined) return <TextsInLanguage language={language} />;
  // No text has this name: each begins with where it is read.
  if (key === 'import') return <ImportTexts language={language} />;
  return <OneText language={language} name={key} />;
}
