import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { PassageForm } from '../../recording/passage-form';
import { keepDraft } from '../keep-draft';
import { oneAtATime } from '../one-at-a-time';
import type { PanelContext } from '../panel-context';

/**
 * Keeps the form as soon as it changes: one write at a time, the newest words next. When the window is left, what the running
 * write does not hold yet is written beside it, since nothing runs after that.
 */
export function useKeptDraft(context: PanelContext, form: PassageForm): void {
  const keep = useMemo(() => oneAtATime(() => keepDraft(context)), [context]);
  // Not after the next frame, as other effects: a window that is being closed draws none.
  useLayoutEffect(() => void keep(), [keep, form]);
  useLayoutEffect(() => {
    const keepNow = () => void keepDraft(context);
    addEventListener('pagehide', keepNow);
    addEventListener('blur', keepNow);
    document.addEventListener('visibilitychange', keepNow);
    return () => {
      removeEventListener('pagehide', keepNow);
      removeEventListener('blur', keepNow);
      document.removeEventListener('visibilitychange', keepNow);
    };
  }, [context]);
}
