import {
  Award,
  Factory,
  Gauge,
  MessageSquareText,
  Scale,
  Share2,
  ShieldAlert,
  SlidersHorizontal,
  Users,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Page } from '../state/place.ts';
import { usePlace } from './place-context.tsx';

const entries = [
  { page: 'graph', icon: Share2 },
  { page: 'opportunities', icon: MessageSquareText },
  { page: 'customers', icon: Users },
  { page: 'performance', icon: Gauge },
  { page: 'risk', icon: ShieldAlert },
  { page: 'chains', icon: Factory },
  { page: 'similar', icon: Scale },
  { page: 'scorecards', icon: Award },
  { page: 'rules', icon: SlidersHorizontal },
] as const satisfies readonly { page: Page; icon: unknown }[];

/** The pages there are; on a phone along the bottom. */
export function Rail() {
  const { t } = useTranslation();
  const { place, go } = usePlace();
  return (
    <nav className="rail" aria-label={t('rail.label')}>
      {entries.map(({ page, icon: Icon }) => (
        <button
          key={page}
          type="button"
          aria-current={place.page === page ? 'page' : undefined}
          data-testid={`rail-${page}`}
          onClick={() => go({ page, customer: null, segment: null, condition: null })}
        >
          <Icon size={18} strokeWidth={1.8} />
          {t(`rail.${page}`)}
        </button>
      ))}
    </nav>
  );
}
