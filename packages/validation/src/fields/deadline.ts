import type { DeadlineExpression } from '@camket/domain';
import { parseDeadline } from '@camket/text';
import { defineField, refused, understood, type Field, type FieldIssue } from './field';

const VAGUE: FieldIssue = {
  code: 'vague',
  message: { vi: 'Lời nêu chung, không quy ra ngày được', en: 'Vague words that give no day' },
};
const NO_YEAR: FieldIssue = {
  code: 'no_year',
  message: { vi: 'Không nêu năm', en: 'The year is not stated' },
};
const RECURRING: FieldIssue = {
  code: 'recurring',
  message: { vi: 'Định kỳ, không có một ngày hạn', en: 'Recurring, there is no single day' },
};
const UNANCHORED: FieldIssue = {
  code: 'no_anchor',
  message: { vi: 'Chưa rõ tính từ ngày nào', en: 'It is open from which day it counts' },
};

function notesOn(deadline: DeadlineExpression): FieldIssue[] {
  switch (deadline.kind) {
    case 'vague':
    case 'event':
    case 'horizon':
      return [VAGUE];
    case 'recurring':
      return [RECURRING];
    case 'duration':
      return deadline.anchor.kind === 'day' ? [] : [UNANCHORED];
    default:
      return deadline.year === null ? [NO_YEAR] : [];
  }
}

/**
 * A field for deadlines in words or as a day; `referenceOn` (`YYYY-MM-DD`) is the day of the document or meeting.
 *
 * @example
 * createDeadlineField('2026-01-05').parse('trước ngày 30/6/2026').kind; // => 'date'
 */
export function createDeadlineField(referenceOn?: string): Field<DeadlineExpression> {
  return defineField((text) => {
    const deadline = parseDeadline(text, referenceOn === undefined ? {} : { referenceOn });
    return deadline === null
      ? refused('not_understood', {
          vi: 'Chưa hiểu thời hạn',
          en: 'The deadline is not understood',
        })
      : understood(deadline, notesOn(deadline));
  });
}
