import type { Language } from '@camket/domain/data';
import { useMemo, useState } from 'preact/hooks';
import { useDrawn } from '../panel/views/use-drawn';
import { evidenceWordsOf } from '../wording/evidence-words';
import { hideIdentifiers } from '../wording/hide-identifiers';
import { PersonalChoice } from './PersonalChoice';

interface Props {
  readonly language: Language;
  /** Text of the article that is handed over. */
  readonly text: string;
  readonly onDownload: (isWithPersonal: boolean) => void;
}

/** Hands over a page as evidence; where its article names citizens, whole only once that is asked for. */
export function DownloadEvidence({ language, text, onDownload }: Props) {
  const words = evidenceWordsOf(language);
  const [isWithPersonal, setWithPersonal] = useState(false);
  // A long text takes longer to be searched than all that is shown with it takes to be drawn.
  const isDrawn = useDrawn();
  const isPersonal = useMemo(() => isDrawn && hideIdentifiers(text) !== text, [isDrawn, text]);
  return (
    <div class="evidence">
      <button
        type="button"
        class="quiet"
        data-testid="save-evidence"
        onClick={() => onDownload(isWithPersonal)}
      >
        {words.save}
      </button>
      {isPersonal && (
        <PersonalChoice
          name="evidencePersonal"
          label={words.withPersonal}
          isChosen={isWithPersonal}
          onChoose={setWithPersonal}
        />
      )}
      {isPersonal && !isWithPersonal && <p class="hint">{words.withoutPersonal}</p>}
    </div>
  );
}
