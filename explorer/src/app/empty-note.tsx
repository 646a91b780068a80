import type { ReactNode } from 'react';

/** Nothing here, and what one can do about it. */
export function EmptyNote({ title, help, children }: { title: string; help: string; children?: ReactNode }) {
  return (
    <div className="empty-note" data-testid="empty">
      <b>{title}</b>
      <p>{help}</p>
      {children}
    </div>
  );
}
