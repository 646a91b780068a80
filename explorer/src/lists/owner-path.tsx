import { useTranslation } from 'react-i18next';
import type { TaskListDetailQuery } from '../__generated__/operations.ts';
import { usePlace } from '../app/place-context.tsx';

/** From one's own place down to the one that is looked at; a name goes back up. */
export function OwnerPath({ path }: { path: NonNullable<TaskListDetailQuery['taskList']>['path'] }) {
  const { t } = useTranslation();
  const { go } = usePlace();
  return (
    <nav className="list-path" aria-label={t('lists.path')} data-testid="list-path">
      {path.map(({ id, name }, at) => (
        <span key={id ?? 'bank'}>
          {at === path.length - 1 ? (
            <b>{name}</b>
          ) : (
            <button
              type="button"
              className="link"
              onClick={() => go({ listOwner: at === 0 ? null : (id ?? null) })}
            >
              {name}
            </button>
          )}
        </span>
      ))}
    </nav>
  );
}
