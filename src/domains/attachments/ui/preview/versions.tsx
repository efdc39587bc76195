import eye from '@phosphor-icons/core/regular/eye.svg?raw';
import type { ReactElement } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { Chip } from '../../../../web/components/chip.tsx';
import { useMoment } from '../../../../web/moment.ts';
import { useText } from '../../../../web/text.tsx';
import type { AttachmentLine } from '../../schema.ts';
import { addedBy } from '../messages.ts';
import { ofFile } from '../upload-messages.ts';
import * as texts from './messages.ts';
import { versionsOf } from './versions-of.ts';

/** The versions of a file, the newest first, each with its checksum beside that of the one that is shown. */
export function Versions(props: {
  file: AttachmentLine;
  all: readonly AttachmentLine[];
  choose: (id: string) => void;
}): ReactElement | null {
  const { file, all, choose } = props;
  const say = useText();
  const moment = useMoment();
  const versions = versionsOf(file, all);
  if (versions.length < 2) return null;
  return (
    <section aria-labelledby="preview-versions">
      <h3 id="preview-versions">{say(texts.versions)}</h3>
      <ol className="preview-versions">
        {versions.map((one) => (
          <li key={one.id} aria-current={one.id === file.id || undefined}>
            <div>
              <b className="files-name">{one.name}</b>
              <p className="small quiet">
                {say(addedBy, { name: one.by, at: moment({ from: one.at, to: null, precision: 'minute' }) })}
              </p>
              {one.id !== file.id && one.sha256 !== null && (
                <p className="small">{say(one.sha256 === file.sha256 ? texts.sameContents : texts.otherContents)}</p>
              )}
              {one.sha256 !== null && <code className="preview-sum">SHA-256 {one.sha256}</code>}
            </div>
            {one.id === file.id ? (
              <Chip look="bare" icon={eye}>
                {say(texts.thisVersion)}
              </Chip>
            ) : (
              one.opens && (
                <Button
                  look="compact"
                  aria-label={say(ofFile, { what: say(texts.show), name: one.name })}
                  onClick={() => choose(one.id)}
                >
                  {say(texts.show)}
                </Button>
              )
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
