import { type ReactElement, useState } from 'react';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { NotFound } from '../../../../web/components/state/failure-state.tsx';
import { TextArea } from '../../../../web/components/text-field.tsx';
import { missing, tooLong } from '../../../../web/form/draft-error.ts';
import { useText } from '../../../../web/text.tsx';
import { directiveAnswers } from '../../codes.ts';
import type { DirectiveShown, FileShown } from '../../shown.ts';
import { ActPage } from '../act-page.tsx';
import { CheckGroup } from '../check-group.tsx';
import { itemName } from '../evidence/item-names.ts';
import { OpenFile, useFileSearch } from '../file-route.tsx';
import { choiceMissing } from '../form-messages.ts';
import { answerNames } from '../outcome-messages.ts';
import * as texts from './directive-messages.ts';

/** A directive inside the unit is answered with what was found, or with nothing found. */
export default function AnswerDirective(): ReactElement {
  const { about } = useFileSearch();
  return (
    <OpenFile>
      {(file) => {
        const directive = file.directives.find(({ id, answered }) => id === about && answered === null);
        return directive ? <Form file={file} directive={directive} /> : <NotFound />;
      }}
    </OpenFile>
  );
}

function Form({ file, directive }: { file: FileShown; directive: DirectiveShown }): ReactElement {
  const say = useText();
  const [answer, setAnswer] = useState('');
  const [words, setWords] = useState('');
  const [items, setItems] = useState<readonly string[]>([]);
  return (
    <ActPage
      file={file}
      verb="directive.answer"
      title={say(texts.answerTitle)}
      tab={say(texts.answerTitle)}
      lead={directive.what}
      errors={[...(answer ? [] : [missing('facts.answer', choiceMissing)]), ...tooLong('words.answer', words, 2000)]}
      unsent={answer !== '' || words !== '' || items.length > 0}
      draft={{
        empty: { answer: '', words: '', items: [] as readonly string[] },
        value: { answer, words, items },
        put(kept) {
          setAnswer(kept.answer);
          setWords(kept.words);
          setItems(kept.items);
        },
      }}
      label={texts.answering}
      done={texts.didAnswer}
      sendText={texts.answerSend}
      body={(act) => ({
        act,
        facts: { directive: directive.id, answer, items },
        words: { answer: words.trim() || null },
      })}
    >
      {(errors) => (
        <div className="fields">
          <ChoiceGroup
            id="facts.answer"
            label={say(texts.answerLabel)}
            error={errors.at('facts.answer')}
            value={answer}
            onChange={setAnswer}
            lines={directiveAnswers.map((value) => ({ value, label: say(answerNames[value]) }))}
          />
          {file.items.length > 0 && (
            <CheckGroup
              id="facts.items"
              label={say(texts.itemsLabel)}
              optional
              chosen={items}
              onChange={setItems}
              lines={file.items.map((item) => ({ value: item.id, label: itemName(item) }))}
            />
          )}
          <TextArea
            id="words.answer"
            label={say(texts.answerWords)}
            error={errors.at('words.answer')}
            optional
            value={words}
            onChange={setWords}
          />
        </div>
      )}
    </ActPage>
  );
}
