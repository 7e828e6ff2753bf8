import type { Language } from '@camket/domain/data';
import type { RollUp } from '@camket/status';
import type { Choice } from './field';
import { FigureLink, share } from './figure-link';
import { ScrollTable } from './scroll-table';
import { speakIn } from './words';

const ROLL_UP_COLUMNS = [
  'total',
  'done',
  'open',
  'open_in_time',
  'open_due_today',
  'open_overdue',
  'open_no_deadline',
  'overdue_of_all',
  'overdue_of_due',
];

/** Figures by one cut, each rate under the name of its denominator. */
export function RollUpPart({
  rollUp,
  language,
  cuts,
}: {
  rollUp: RollUp;
  language: Language;
  cuts: readonly Choice[];
}) {
  const say = speakIn(language);
  const columns = rollUp.total.cells.filter(({ id }) => ROLL_UP_COLUMNS.includes(id));
  const by = cuts.find(({ key }) => key === rollUp.by)?.label ?? rollUp.by;
  return (
    <section>
      <ScrollTable label={`${say('rollUpBy')} ${by.toLowerCase()}`} kind="figures">
        <caption>
          {say('rollUpBy')} {by.toLowerCase()}
        </caption>
        <thead>
          <tr>
            <th scope="col">{by}</th>
            {columns.map(({ label, denominator, rate, id }) => (
              <th scope="col" class="count wrap">
                {label[language]}
                {isRate(id) && rate !== undefined && (
                  <div class="small">
                    {say('denominator')}: {denominator.label[language]}
                  </div>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rollUp.rows.map((row) => (
            <RollUpLine row={row} language={language} rollUp={rollUp} />
          ))}
        </tbody>
        <tfoot>
          <RollUpLine row={rollUp.total} language={language} rollUp={rollUp} />
        </tfoot>
      </ScrollTable>
    </section>
  );
}

const isRate = (id: string): boolean => id.startsWith('overdue_of');

function RollUpLine({
  row,
  language,
  rollUp,
}: {
  row: RollUp['total'];
  language: Language;
  rollUp: RollUp;
}) {
  const cells = row.cells.filter(({ id }) => ROLL_UP_COLUMNS.includes(id));
  const figureOf = (cellId: string) => `roll:${rollUp.by}:${cellId}:${row.key}`;
  return (
    <tr>
      <th scope="row">{row.label[language]}</th>
      {cells.map((cell) => (
        <td class="count">
          {isRate(cell.id) ? (
            share(cell.rate, language)
          ) : (
            <FigureLink count={cell.count} figure={figureOf(cell.id)} asOf={rollUp.asOf} />
          )}
          {isRate(cell.id) && (
            <div class="small soft">
              {cell.count}/{cell.denominator.count}
            </div>
          )}
        </td>
      ))}
    </tr>
  );
}
