import translate from '@phosphor-icons/core/regular/translate.svg?raw';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { Language } from '../../kernel/language.ts';
import { Icon } from '../components/icon.tsx';
import { useLanguage } from '../formats.ts';
import { switchLanguage } from '../language.ts';

/** A language is offered by its own name, and read aloud in its own voice. */
const ownName: Readonly<Record<Language, string>> = { sv: 'Svenska', en: 'English' };

/** Changes every text and keeps the place and what was typed: nothing is loaded again but the server's own sentences. */
export function LanguageSwitch({ icon = false }: { icon?: boolean }): ReactElement {
  const client = useQueryClient();
  const other: Language = useLanguage() === 'sv' ? 'en' : 'sv';
  return (
    <a
      href={`?lang=${other}`}
      lang={other}
      hrefLang={other}
      onClick={(event) => {
        event.preventDefault();
        switchLanguage(other)
          .then(() => client.invalidateQueries({ queryKey: ['session'] }))
          .catch(() => {
            // The texts of the other language could not be fetched; the page stays as it is.
          });
      }}
    >
      {icon && <Icon of={translate} />}
      {ownName[other]}
    </a>
  );
}
