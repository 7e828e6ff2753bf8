import type { ViewProps } from './view-props';

/** Says what just happened; a live region that is always there, so that screen readers hear it. */
export function NoticeLine({ state }: ViewProps) {
  const { notice } = state;
  return (
    <p
      class={`notice ${notice?.tone ?? 'none'}`}
      role="status"
      aria-live="polite"
      data-testid="notice"
    >
      {notice?.text ?? ''}
    </p>
  );
}
