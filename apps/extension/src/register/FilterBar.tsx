import {
  FIELDS,
  PASSAGE_KINDS,
  SCHEDULE_STATUSES,
  WORK_STATUSES,
  type Language,
  type Term,
} from '@camket/domain/data';
import { useState } from 'preact/hooks';
import { ChoiceField } from '../panel/views/ChoiceField';
import { TextField } from '../panel/views/TextField';
import { formatDay, readTypedDay } from '../wording/format-day';
import { registerWordsOf } from '../wording/register-words';
import type { RowFilters } from './filter-rows';

interface Props {
  readonly language: Language;
  readonly asOf: string;
  readonly filters: RowFilters;
  readonly setAsOf: (day: string) => void;
  readonly setFilters: (filters: RowFilters) => void;
}

/** Search, filters and the day the statuses are shown for. */
export function FilterBar(props: Props) {
  const { language, filters, setFilters } = props;
  const words = registerWordsOf(language);
  const choices = (terms: readonly Term[]) => [
    { value: '', label: words.all },
    ...terms.map(({ key, label }) => ({ value: key, label: label[language] })),
  ];
  const lists = [
    ['kind', words.kind, PASSAGE_KINDS],
    ['work', words.work, WORK_STATUSES],
    ['schedule', words.schedule, SCHEDULE_STATUSES],
    ['field', words.field, FIELDS],
  ] as const;
  return (
    <section class="card filters" aria-label={words.search}>
      <TextField
        label={words.search}
        name="search"
        value={filters.asked}
        onInput={(asked) => setFilters({ ...filters, asked })}
      />
      <AsOfField {...props} />
      {lists.map(([name, label, terms]) => (
        <ChoiceField
          key={name}
          label={label}
          name={name}
          value={filters[name]}
          choices={choices(terms)}
          onChoose={(value) => setFilters({ ...filters, [name]: value })}
        />
      ))}
    </section>
  );
}

/** The day statuses are shown for, typed as day/month/year. */
function AsOfField({ language, asOf, setAsOf }: Props) {
  const words = registerWordsOf(language);
  const [typed, setTyped] = useState(formatDay(asOf));
  const isWrong = readTypedDay(typed) === null;
  return (
    <TextField
      label={words.asOf}
      name="asOf"
      value={typed}
      hint={isWrong ? words.noSuchDay(formatDay(asOf)) : words.dateHint}
      isWrong={isWrong}
      onInput={(value) => {
        setTyped(value);
        const day = readTypedDay(value);
        if (day !== null) setAsOf(day);
      }}
    />
  );
}
