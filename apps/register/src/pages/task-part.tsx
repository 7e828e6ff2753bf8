import type { Language } from '@camket/domain/data';
import type { TaskTable } from '@camket/status';
import { FigureLink, share } from './figure-link';
import { ScrollTable } from './scroll-table';
import { speakIn } from './words';

const TASK_COLUMNS = ['in_time', 'late', 'no_deadline', 'total'] as const;

/** The official task matrix with its rates. */
export function TaskPart({ table, language }: { table: TaskTable; language: Language }) {
  const say = speakIn(language);
  return (
    <section>
      <ScrollTable label={say('taskTable')} kind="figures">
        <caption>
          {say('taskTable')}
          <div class="small soft">{table.doneMeansLabel[language]}</div>
        </caption>
        <thead>
          <tr>
            <th scope="col">{say('status')}</th>
            {(['inTime', 'late', 'noDeadline', 'total'] as const).map((key) => (
              <th scope="col" class="count">
                {say(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <TaskLine label={say('done')} name="done" table={table} />
          <TaskLine label={say('notDone')} name="notDone" table={table} />
        </tbody>
        <tfoot>
          <TaskLine label={say('total')} name="total" table={table} />
        </tfoot>
      </ScrollTable>
      <TaskRates table={table} language={language} />
    </section>
  );
}

function TaskLine({
  label,
  name,
  table,
}: {
  label: string;
  name: 'done' | 'notDone' | 'total';
  table: TaskTable;
}) {
  return (
    <tr>
      <th scope="row">{label}</th>
      {TASK_COLUMNS.map((column) => (
        <td class="count">
          <FigureLink
            count={table[name][column].count}
            figure={`task:${name}:${column}`}
            asOf={table.asOf}
          />
        </td>
      ))}
    </tr>
  );
}

function TaskRates({ table, language }: { table: TaskTable; language: Language }) {
  const say = speakIn(language);
  return (
    <ul class="rates">
      {table.rates.map(({ label, rate, numerator, denominator }) => (
        <li>
          {label[language]}: <strong>{share(rate, language)}</strong> ({numerator.count}/
          {denominator.count}, {say('denominator')}: {denominator.label[language]})
        </li>
      ))}
    </ul>
  );
}
