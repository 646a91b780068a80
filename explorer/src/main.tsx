import '@fontsource-variable/noto-sans-sc';
import './theme/theme.css';
import './theme/frame.css';
import './theme/canvas.css';
import './theme/panel.css';
import './theme/cards.css';
import './theme/pool.css';
import './theme/pages.css';
import './theme/chains.css';
import './theme/rules.css';
import './theme/scorecards.css';
import './theme/similar.css';
import './theme/performance.css';
import './theme/customers.css';
import './theme/workbench.css';
import './theme/team.css';
import './theme/bell.css';
import './theme/lists.css';
import './theme/plan-list.css';
import './theme/plans.css';
import './theme/plan-edit.css';
import './theme/paper.css';
import './theme/print.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { PlaceProvider } from './app/place-context.tsx';
import { initialLocale, SessionProvider } from './app/session-context.tsx';
import { ToastProvider } from './app/toast-context.tsx';
import { startI18n } from './i18n/i18n.ts';
import { parsePlace } from './state/place.ts';

const place = parsePlace(location.search);
const locale = initialLocale(place.locale);
await startI18n(locale);
createRoot(document.getElementById('root')!).render(
  <PlaceProvider initial={place}>
    <SessionProvider locale={locale}>
      <ToastProvider>
        <App />
      </ToastProvider>
    </SessionProvider>
  </PlaceProvider>,
);
