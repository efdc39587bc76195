import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import downloadSimple from '@phosphor-icons/core/regular/download-simple.svg?raw';
import { type ReactElement, useState } from 'react';
import { mostMegabytes } from '../../../../kernel/sheets/sheet.ts';
import { announce } from '../../../../web/announce.ts';
import { Button } from '../../../../web/components/button.tsx';
import { FailureState } from '../../../../web/components/state/failure-state.tsx';
import { saveFile } from '../../../../web/save-file.ts';
import { ChooseFile, useChosenFile } from '../../../../web/sheets/choose-file.tsx';
import { useText } from '../../../../web/text.tsx';
import { digestsCsv } from './errors-csv.ts';
import { digestsOfImport } from './import-api.ts';
import * as imports from './import-texts.ts';
import * as texts from './proof-texts.ts';

/** The digest of a file, in pieces as it is read; null where it cannot be read. A larger one than any list is not that of an import. */
async function digestOf(file: File): Promise<string | null> {
  const sum = sha256.create();
  try {
    const pieces = file
      .slice(0, mostMegabytes * 1_000_000 + 1)
      .stream()
      .getReader();
    for (let piece = await pieces.read(); !piece.done; piece = await pieces.read()) sum.update(piece.value);
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
  return bytesToHex(sum.digest());
}

/** Which file an import took in: its fingerprint, whether another file is the same, and the fingerprints of its rows to keep. */
export function WhichFile({ id, file }: { id: string; file: string }): ReactElement {
  const say = useText();
  const { isReading, chosen, take } = useChosenFile(digestOf, say(texts.reading));
  const [isSaving, setSaving] = useState(false);
  const [failed, setFailed] = useState<unknown>(null);

  async function save(): Promise<void> {
    setSaving(true);
    setFailed(null);
    announce(say(texts.saving));
    try {
      const rows = await digestsOfImport(id);
      const names = [say(imports.previewRow), 'SHA-256'] as const;
      saveFile(say(texts.fileName), digestsCsv(names, rows), 'text/csv;charset=utf-8');
    } catch (error) {
      setFailed(error);
    }
    setSaving(false);
  }

  return (
    <details className="small">
      <summary>{say(texts.title)}</summary>
      <p>
        {say(texts.file)}: <bdi className="code import-digest">{file}</bdi>
      </p>
      <ChooseFile
        label={say(texts.choose)}
        hint={say(texts.hint)}
        accept=".xlsx,.csv,.tsv,.txt,.json"
        take={(one) => void take(one)}
        reading={isReading ? say(texts.reading) : null}
      />
      {chosen && !isReading && (
        <p role="status">
          {say(chosen.what === null ? texts.unreadable : chosen.what === file ? texts.same : texts.other)}
        </p>
      )}
      <Button look="compact" icon={downloadSimple} barred={isSaving} onClick={() => void save()}>
        {say(texts.save)}
      </Button>
      {failed !== null && <FailureState error={failed} again={() => void save()} />}
    </details>
  );
}
