import gavel from '@phosphor-icons/core/regular/gavel.svg?raw';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Icon } from '../../../web/components/icon.tsx';
import { useText } from '../../../web/text.tsx';
import type { FileShown } from '../shown.ts';
import { toFile } from './elements/board-messages.ts';

/** The line above the title of a page about a criminal file: which one, and the way back to it. */
export function BackToFile({ file }: { file: FileShown }): ReactElement {
  const say = useText();
  return (
    <p className="identity">
      <span>
        <Icon of={gavel} />
        <Link to="/app/investigations/$id" params={{ id: file.id }}>
          {say(toFile, { reference: file.reference })}
        </Link>
      </span>
    </p>
  );
}
