import type { ReactNode } from 'react';

/** A numbered part of the printed plan. */
export function PaperPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
