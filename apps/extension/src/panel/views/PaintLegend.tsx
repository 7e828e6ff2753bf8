import { findTerm, PASSAGE_KINDS, type Language, type PassageKind } from '@camket/domain/data';
import { wordingOf } from '../../wording/wording';

/** What the colours on the page mean: the kinds that are registered there, what is proposed, what changed. */
export function PaintLegend(props: {
  readonly language: Language;
  readonly kinds: readonly PassageKind[];
}) {
  const { language } = props;
  const words = wordingOf(language);
  return (
    <ul class="legend" aria-label={words.legend}>
      {[...new Set(props.kinds)].map((kind) => (
        <li key={kind} data-kind={kind}>
          {findTerm(PASSAGE_KINDS, kind)?.label[language]}
        </li>
      ))}
      <li class="of-proposals">{words.legendProposal}</li>
      <li class="of-changes">{words.legendChanged}</li>
    </ul>
  );
}
