import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../app/session-context.tsx';
import { formatAmount, formatShare, formatShareRange } from '../i18n/format.ts';
import { pageSize } from '../load/load-opening.ts';
import type { Link, Opening, Party } from '../state/canvas-types.ts';
import type { SceneWords } from './scene-words.ts';
import { useKindWord } from './use-kind-word.ts';

/** The words on the canvas, in the reader's language. */
export function useSceneWords(subject: string | null): SceneWords {
  const { t } = useTranslation();
  const { locale } = useSession();
  const kindWord = useKindWord();
  return useMemo(() => {
    const standing = (party: Party) => {
      if (party.access === 'STUB') return t('party.stub');
      if (party.isCustomer) return t('party.customer');
      return party.kind === 'ENTERPRISE' && party.isCustomer === false ? t('party.prospect') : null;
    };
    const position: SceneWords['subtitle'] = (party, via, hop) => {
      const tail = standing(party);
      const about = party.foreign ? t('party.foreign') : null;
      const role =
        party.key === subject || !via
          ? (party.industry ?? t('node.subject'))
          : via.kind === 'SUPPLIES'
            ? tierWord(via.side === 'OBJECT', hop)
            : kindWord(via.kind, via.side, true);
      return [...new Set([role, about, tail])].filter((part) => part !== null).join(' · ');
    };
    const tierWord = (up: boolean, hop: number) =>
      hop > 1
        ? t(up ? 'node.upstreamTier' : 'node.downstreamTier', { tier: hop })
        : t(up ? 'node.upstream' : 'node.downstream');
    return {
      title: (party: Party) =>
        party.kind === 'UNKNOWN' ? t('party.unknownRest') : party.shortName || party.name,
      subtitle: (party, via, hop) =>
        party.kind === 'UNKNOWN' ? '' : party.kind === 'STATE' ? t('party.STATE') : position(party, via, hop),
      rest: (opening: Opening, rest: number) =>
        t(isPeople(opening) ? 'node.restPeople' : 'node.rest', {
          kind: kindWord(opening.kind, opening.side, rest === 1),
          count: rest,
        }),
      restHint: (opening: Opening) =>
        t('node.restHint', { count: Math.min(pageSize, (opening.total ?? 0) - opening.links.length) }),
      link: (link: Link, control: boolean) => linkWords(link, control),
    };

    function linkWords(link: Link, control: boolean): string {
      switch (link.kind) {
        case 'OWNS': {
          if (link.share === null && link.low === null) return t('link.shareUnknown');
          const share = link.share === null ? formatShareRange(link.low, link.high) : formatShare(link.share);
          return control && (link.share ?? 0) > 0.5 ? t('link.control', { share }) : share;
        }
        case 'COMPOUNDED': {
          const share = formatShare(link.share ?? 0, 2);
          if (link.subject.startsWith('UNKNOWN:')) return t('link.unknownRest', { share });
          return link.low !== null && link.high !== null && link.high - link.low > 5e-4
            ? t('link.compoundedRange', { share, range: formatShareRange(link.low, link.high) })
            : t('link.compounded', { share });
        }
        case 'SUPPLIES':
          return link.amountFen === null
            ? ''
            : t('link.perYear', { amount: formatAmount(link.amountFen, locale) });
        case 'GUARANTEES':
          return link.amountFen === null
            ? t('relation.GUARANTEES')
            : t('link.guarantee', { amount: formatAmount(link.amountFen, locale) });
        case 'PAYS':
          return link.amountFen === null
            ? ''
            : t('link.pays', { amount: formatAmount(link.amountFen, locale) });
        case 'POSSIBLE_SUPPLY':
          return link.through.slice(0, 2).join('、');
        case 'HOLDS_POSITION':
        case 'RELATED_TO':
          return link.label ?? t(`relation.${link.kind}`);
        case 'ACTS_IN_CONCERT_WITH':
        case 'CONTROLS_BY_AGREEMENT':
          return t(`relation.${link.kind}`);
        case 'EMPLOYS':
          return '';
      }
    }
  }, [t, locale, subject, kindWord]);
}

function isPeople({ kind, side }: Opening): boolean {
  return kind === 'EMPLOYS' || kind === 'RELATED_TO' || (kind === 'HOLDS_POSITION' && side === 'OBJECT');
}
