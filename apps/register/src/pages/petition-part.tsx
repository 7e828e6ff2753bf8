import type { Language } from '@camket/domain/data';
import type { PetitionTable } from '@camket/status';
import { FigureLink, share } from './figure-link';
import { ScrollTable } from './scroll-table';
import { speakIn } from './words';

/** The official petition table. */
export function PetitionPart({ table, language }: { table: PetitionTable; language: Language }) {
  const say = speakIn(language);
  const heads = table.total.resolution.map(({ label }) => label[language]);
  return (
    <section>
      <ScrollTable label={say('petitionTable')} kind="figures">
        <caption>
          {say('petitionTable')}
          <div class="small soft">
            {table.doneMeansLabel[language]}; {say('denominator')}:{' '}
            {table.denominatorLabel[language]}
          </div>
        </caption>
        <thead>
          <tr>
            <th scope="col">{say('competence')}</th>
            <th scope="col" class="count">
              {say('total')}
            </th>
            {heads.map((head) => (
              <th scope="col" class="count wrap">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <PetitionLine row={row} language={language} asOf={table.asOf} />
          ))}
        </tbody>
        <tfoot>
          <PetitionLine row={table.total} language={language} asOf={table.asOf} />
        </tfoot>
      </ScrollTable>
    </section>
  );
}

function PetitionLine({
  row,
  language,
  asOf,
}: {
  row: PetitionTable['total'];
  language: Language;
  asOf: string;
}) {
  return (
    <tr>
      <th scope="row">{row.label[language]}</th>
      <td class="count">
        <FigureLink count={row.total.count} figure={`pet:${row.key}:total`} asOf={asOf} />
      </td>
      {row.resolution.map((cell) => (
        <td class="count">
          <FigureLink count={cell.count} figure={`pet:${row.key}:${cell.key}`} asOf={asOf} />
          <div class="small soft">{share(cell.rate, language)}</div>
        </td>
      ))}
    </tr>
  );
}
