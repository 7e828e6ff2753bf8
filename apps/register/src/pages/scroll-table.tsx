import type { Child } from 'hono/jsx';

/** A table that scrolls by itself on a narrow screen, also with the keyboard. */
export function ScrollTable({
  label,
  kind,
  children,
}: {
  label: string;
  kind?: 'records' | 'figures' | 'conflicts' | 'events';
  children: Child;
}) {
  return (
    <div class="tables" role="region" aria-label={label} tabindex={0}>
      <table class={kind}>{children}</table>
    </div>
  );
}
