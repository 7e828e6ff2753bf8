import type { PetitionTable, RollUp, TaskTable } from '@camket/status';
import { showDay } from '../show-day';
import { SelectField, TextField, type Choice } from './field';
import { PageFrame, type PageContext } from './page-frame';
import { PetitionPart } from './petition-part';
import { RollUpPart } from './roll-up-part';
import { TaskPart } from './task-part';
import { speakIn } from './words';

interface OverviewProps {
  readonly page: PageContext;
  readonly asOf: string;
  readonly typedDay: string | null;
  readonly petitions: PetitionTable;
  readonly tasks: TaskTable;
  readonly rollUp: RollUp;
  readonly cuts: readonly Choice[];
  /** What needs attention on the day: schedule keys with their counts. */
  readonly attention: readonly {
    readonly key: string;
    readonly label: string;
    readonly count: number;
  }[];
}

/** The official tables and the roll-ups, each percentage with its denominator. */
export function OverviewPage(props: OverviewProps) {
  const { page, asOf, attention } = props;
  const say = speakIn(page.language);
  return (
    <PageFrame page={page} title={say('overview')} current="overview">
      <h1>
        {say('overview')} · {say('asOf').toLowerCase()} <time datetime={asOf}>{showDay(asOf)}</time>
      </h1>
      <DayForm {...props} />
      <h2>{say('attention')}</h2>
      <ul class="cells">
        {attention.map(({ key, label, count }) => (
          <li>
            <a
              href={`/records?${new URLSearchParams({ schedule: key, asOf: showDay(asOf) }).toString()}`}
            >
              <strong>{count}</strong>
              {label}
            </a>
          </li>
        ))}
      </ul>
      <PetitionPart table={props.petitions} language={page.language} />
      <TaskPart table={props.tasks} language={page.language} />
      <RollUpPart rollUp={props.rollUp} language={page.language} cuts={props.cuts} />
    </PageFrame>
  );
}

function DayForm({ page, typedDay, rollUp, cuts, asOf }: OverviewProps) {
  const say = speakIn(page.language);
  return (
    <form method="get" action="/overview" class="card filters">
      <TextField
        id="asOf"
        name="asOf"
        label={say('asOf')}
        value={typedDay ?? showDay(asOf)}
        hint={say('dayHint')}
        problem={typedDay === null ? undefined : say('wrongDay')}
      />
      <SelectField id="by" name="by" label={say('rollUpBy')} value={rollUp.by} choices={cuts} />
      <div class="field">
        <button type="submit">{say('apply')}</button>
      </div>
    </form>
  );
}
