import type { ReactNode } from 'react';

interface Props {
  title: string;
  /** What stands beside the title: how many there are. */
  aside?: ReactNode;
  testId: string;
  children: ReactNode;
}

/** A part of the page of a customer. */
export function ProfileCard({ title, aside, testId, children }: Props) {
  return (
    <section className={`sheet profile-${testId}`} aria-label={title} data-testid={testId}>
      <header className="sheet-head">
        <h2>{title}</h2>
        {aside && <span className="note">{aside}</span>}
      </header>
      {children}
    </section>
  );
}
