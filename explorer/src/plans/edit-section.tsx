import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  part: 'needs' | 'items' | 'materials' | 'milestones';
  onAdd: () => void;
  aside?: ReactNode;
  children: ReactNode;
}

/** A part of a plan while it is edited, with a way to one more line. */
export function EditSection({ part, onAdd, aside, children }: Props) {
  const { t } = useTranslation();
  return (
    <section className="sheet" aria-label={t(`plans.${part}`)} data-testid={`edit-${part}`}>
      <header className="sheet-head">
        <h2>{t(`plans.${part}`)}</h2>
        {aside}
      </header>
      {children}
      <button type="button" className="link plan-add" data-testid={`add-${part}`} onClick={onAdd}>
        <Plus size={13} />
        {t(`plans.add.${part}`)}
      </button>
    </section>
  );
}
