import downloadSimple from '@phosphor-icons/core/regular/download-simple.svg?raw';
import { type ReactElement, useState } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { FailureState } from '../../../../web/components/state/failure-state.tsx';
import { saveFile } from '../../../../web/save-file.ts';
import { useText } from '../../../../web/text.tsx';
import { textGroups } from '../../texts/text.ts';
import { fetchTextsFile } from './api.ts';
import { exportPage, exportTalk } from './list-messages.ts';

const labels = { page: exportPage, talk: exportTalk } as const;

/** Files for a translator's program. What was translated is in them, so that it can be gone on with. */
export function ExportButtons({ language }: { language: string }): ReactElement {
  const say = useText();
  const [making, setMaking] = useState(false);
  const [failed, setFailed] = useState<unknown>(null);
  async function make(group: (typeof textGroups)[number]): Promise<void> {
    setMaking(true);
    setFailed(null);
    try {
      const { name, content } = await fetchTextsFile(language, group);
      saveFile(name, content, 'application/xliff+xml;charset=utf-8');
    } catch (error) {
      setFailed(error);
    }
    setMaking(false);
  }
  return (
    <>
      {textGroups.map((group) => (
        <Button key={group} icon={downloadSimple} barred={making} onClick={() => void make(group)}>
          {say(labels[group])}
        </Button>
      ))}
      {failed !== null && <FailureState error={failed} again={() => setFailed(null)} />}
    </>
  );
}
