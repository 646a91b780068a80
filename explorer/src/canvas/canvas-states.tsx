import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../app/error-note.tsx';
import { usePlace } from '../app/place-context.tsx';
import { Welcome } from '../app/welcome.tsx';
import { useCanvas } from './canvas-context.tsx';

/** What the canvas says while it has nothing to draw. */
export function CanvasStates() {
  const { t } = useTranslation();
  const { place } = usePlace();
  const { state, visible, actions } = useCanvas();
  if (!place.subject) return <Welcome />;
  if (state.status === 'failed' && state.reason === null) {
    return <Message title={t('canvas.notFound')} help={t('canvas.notFoundHelp')} testId="canvas-not-found" />;
  }
  if (state.status === 'failed') {
    return (
      <div className="canvas-message">
        <ErrorNote error={state.reason} onRetry={() => void actions.open(place, true)} />
      </div>
    );
  }
  if (state.status === 'loading') {
    const name = state.parties[place.subject]?.shortName ?? '';
    return (
      <div className="canvas-progress" role="status" data-testid="canvas-loading">
        <span className="progress-bar" />
        {t('canvas.loading', { name })}
      </div>
    );
  }
  if (
    state.doc &&
    visible &&
    visible.parties.length <= 1 &&
    visible.rests.length === 0 &&
    state.doc.folded.length === 0
  ) {
    const { view } = state.doc;
    return (
      <Message
        title={t(`canvas.nothing.${view}`)}
        help={t(`canvas.nothingHelp.${view}`)}
        testId="canvas-nothing"
        low
      />
    );
  }
  return null;
}

function Message({
  title,
  help,
  testId,
  low,
}: {
  title: string;
  help: string;
  testId: string;
  low?: boolean;
}) {
  return (
    <div className={`canvas-message${low ? ' is-low' : ''}`} data-testid={testId}>
      <h2>{title}</h2>
      <p>{help}</p>
    </div>
  );
}
