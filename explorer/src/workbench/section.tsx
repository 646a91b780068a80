import type { ReactNode } from 'react';
import { ErrorNote } from '../app/error-note.tsx';
import { Skeleton } from '../app/skeleton.tsx';

interface Props {
  title: string;
  testId: string;
  /** What was asked for; undefined while it comes. */
  loaded: { data: unknown; error: Error | undefined; retry: () => void };
  /** One sentence in the place of a box where there is nothing. */
  empty?: string | false;
  aside?: ReactNode;
  children: () => ReactNode;
}

/** A part of the workbench: its title, how many there are, and its rows; one line where there are none. */
export function Section({ title, testId, loaded, empty, aside, children }: Props) {
  const { data, error, retry } = loaded;
  if (data && empty) {
    return (
      <p className="bench-empty" data-testid={testId}>
        <b>{title}</b> {empty}
      </p>
    );
  }
  return (
    <section className="bench-section" aria-label={title} data-testid={testId}>
      <header className="bench-head">
        <h2>{title}</h2>
        {data !== undefined && aside}
      </header>
      {data ? children() : error ? <ErrorNote error={error} onRetry={retry} /> : <Skeleton lines={3} />}
    </section>
  );
}
