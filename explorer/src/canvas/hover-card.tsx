import { useTranslation } from 'react-i18next';
import { useSession } from '../app/session-context.tsx';
import { formatAmount, formatShare, formatShareRange } from '../i18n/format.ts';
import { useCanvas } from './canvas-context.tsx';
import type { Picture } from './picture.ts';
import type { Pointed } from './pointer-actions.tsx';
import type { SceneLink } from './scene.ts';

/** The whole name of what is under the pointer, and of a link everything it says. */
export function HoverCard({ pointed, picture }: { pointed: Pointed; picture: Picture }) {
  const link = pointed.link ? picture.links.find((other) => other.id === pointed.id) : undefined;
  const node = picture.nodes.get(pointed.id);
  if (!link && !node) return null;
  return (
    <div
      className="hover-card"
      data-testid="hover-card"
      style={{ left: pointed.x + 14, top: pointed.y + 16 }}
    >
      {node && <b>{node.fullName}</b>}
      {node?.party?.manager && (
        <span>
          {node.party.manager} · {node.party.orgUnit}
        </span>
      )}
      {link && <LinkFacts link={link} />}
    </div>
  );
}

function LinkFacts({ link: { link, words } }: { link: SceneLink }) {
  const { t } = useTranslation();
  const { locale } = useSession();
  const { state } = useCanvas();
  const name = (key: string) => state.parties[key]?.name ?? key;
  const share =
    link.share !== null
      ? link.low !== null && link.high !== null && link.high - link.low > 5e-4
        ? `${formatShare(link.share)}（${formatShareRange(link.low, link.high)}）`
        : formatShare(link.share, 2)
      : null;
  return (
    <>
      <b>
        {name(link.subject)} <i>{t(`relation.${link.kind}`)}</i> {name(link.object)}
      </b>
      <span>
        {[
          share ?? (link.amountFen === null ? words : formatAmount(link.amountFen, locale)),
          link.label,
          link.through.length > 0 && t('link.possible', { goods: link.through.join('、') }),
          link.validFrom && `${t('table.since')} ${link.validFrom}`,
          link.confidence !== null && `${t('table.confidence')} ${link.confidence.toFixed(2)}`,
          link.evidenceSource && `${t('table.source')} ${link.evidenceSource}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </>
  );
}
