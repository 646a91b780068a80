import { Maximize, Minus, Plus, Redo2, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { usePlace } from '../app/place-context.tsx';
import { Segmented } from '../app/segmented.tsx';
import { depthMax } from '../state/place.ts';
import { views } from '../state/views.ts';
import { useCanvas } from './canvas-context.tsx';
import { zoomBy } from './zoom-by.ts';

const depths = [1, 2, 3, 4];

/** Which view, how deep, undo and redo, and how near. */
export function CanvasToolbar({ onFit }: { onFit: () => void }) {
  const { t } = useTranslation();
  const { place, go } = usePlace();
  const { state, actions } = useCanvas();
  if (!place.subject) return null;
  const fresh = { expansions: [], folded: [], moved: [] };
  const deep = place.view === 'supply' || place.view === 'all';
  return (
    <div className="canvas-tools" role="toolbar" aria-label={t('tool.label')}>
      <Segmented
        label={t('view.label')}
        options={views.map((view) => ({ value: view, name: t(`view.${view}`), testId: `view-${view}` }))}
        value={place.view}
        onChoose={(view) => place.view !== view && go({ ...fresh, view })}
      />
      <div className="segmented">
        <IconButton
          label={t('tool.undo')}
          testId="undo"
          disabled={state.past.length === 0}
          onClick={actions.undo}
        >
          <Undo2 size={15} />
        </IconButton>
        <IconButton
          label={t('tool.redo')}
          testId="redo"
          disabled={state.future.length === 0}
          onClick={actions.redo}
        >
          <Redo2 size={15} />
        </IconButton>
        <IconButton label={t('tool.zoomOut')} testId="zoom-out" onClick={() => zoomBy(0.8)}>
          <Minus size={15} />
        </IconButton>
        <IconButton label={t('tool.zoomIn')} testId="zoom-in" onClick={() => zoomBy(1.25)}>
          <Plus size={15} />
        </IconButton>
        <button type="button" data-testid="fit" onClick={onFit}>
          <Maximize size={13} />
          {t('tool.fit')}
        </button>
      </div>
      {deep && (
        <label className="tool-select">
          <span>{t('tool.depth')}</span>
          <select
            data-testid="depth"
            value={place.depth}
            onChange={(event) => go({ ...fresh, depth: Number(event.target.value) })}
          >
            {depths.slice(0, place.view === 'supply' ? depthMax : 3).map((depth) => (
              <option key={depth} value={depth}>
                {t('tool.depthN', { count: depth })}
              </option>
            ))}
          </select>
        </label>
      )}
      {deep && (
        <label className="tool-check" title={t('tool.possibleHint')}>
          <input
            type="checkbox"
            data-testid="possible"
            checked={place.includePossible}
            onChange={(event) => go({ ...fresh, includePossible: event.target.checked })}
          />
          <span>{t('tool.possible')}</span>
        </label>
      )}
      <label className="tool-check" title={t('tool.communitiesHint')}>
        <input
          type="checkbox"
          data-testid="communities-switch"
          checked={place.communities}
          onChange={(event) => go({ communities: event.target.checked })}
        />
        <span>{t('tool.communities')}</span>
      </label>
    </div>
  );
}

interface IconButtonProps {
  label: string;
  testId: string;
  disabled?: boolean;
  onClick: () => void;
  children: React.ReactNode;
}

function IconButton({ label, testId, disabled, onClick, children }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      data-testid={testId}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
