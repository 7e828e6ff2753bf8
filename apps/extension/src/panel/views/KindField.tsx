import { PASSAGE_KINDS, type Language, type PassageKind } from '@camket/domain/data';
import { wordingOf } from '../../wording/wording';

/** The eight kinds as one group of radio buttons. */
export function KindField(props: {
  readonly language: Language;
  readonly value: PassageKind;
  readonly onChoose: (kind: PassageKind) => void;
}) {
  const words = wordingOf(props.language);
  return (
    <fieldset class="kinds">
      <legend>{words.kind}</legend>
      {PASSAGE_KINDS.map(({ key, label }) => (
        <label key={key} class="kind-choice" data-kind={key}>
          <input
            type="radio"
            name="kind"
            value={key}
            checked={props.value === key}
            onChange={() => props.onChoose(key)}
          />
          <span>{label[props.language]}</span>
        </label>
      ))}
    </fieldset>
  );
}
