import type { TFunction } from 'i18next';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  type ChainMemberChoice,
  GoodsFirmsDocument,
  GoodsPortraitDocument,
  type GoodsPortraitQuery,
} from '../__generated__/operations.ts';
import { EmptyNote } from '../app/empty-note.tsx';
import { ErrorNote } from '../app/error-note.tsx';
import { usePlace } from '../app/place-context.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { AnswerNote } from '../panel/answer-note.tsx';
import { ChainFigures } from './chain-figures.tsx';
import { ChainFindings } from './chain-findings.tsx';
import { ChainMap, type MapLink } from './chain-map.tsx';
import { countWords } from './count-words.ts';
import { LinkFirms } from './link-firms.tsx';
import { PossibleLinks } from './possible-links.tsx';

type Node = NonNullable<GoodsPortraitQuery['goodsChain']>['items'][number];

const depthMax = 2;
const firmsShown = 30;
const firmsMax = 100;

/** The chain of goods: what they are made from, what is made from them, who makes each, and who could supply whom. */
export function GoodsPortrait({ id }: { id: string }) {
  const { t } = useTranslation();
  const { place, go } = usePlace();
  const [{ data, error }, retry] = useQuery({
    query: GoodsPortraitDocument,
    variables: { goodsId: id, depthMax, asOf: place.asOf },
  });
  const [choice, setChoice] = useState<ChainMemberChoice>('ALL');
  const chain = data?.goodsChain;
  const links = useMemo(() => (chain ? chain.items.map((node) => mapLink(node, t)) : []), [chain, t]);
  if (error && !data)
    return <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton lines={8} />;
  if (!chain) return <EmptyNote title={t('chains.goodsGone')} help={t('chains.goodsGoneHelp')} />;
  const names = new Map(chain.items.map(({ goods }) => [goods.id, goods.name]));
  const chosen = chain.items.find(({ goods }) => goods.id === place.link) ?? chain.items[0];
  const supplied = chosen && chain.items.filter(({ feeds }) => feeds.includes(chosen.goods.id));
  return (
    <>
      <p className="chain-words">
        <b>{names.get(id)}</b> · {t('chains.goodsNote')}
        <span className="tag tag-EVENT" data-testid="possible-only">
          {t('chains.possibleOnly')}
        </span>
      </p>
      <ChainFigures measured={chain} hasLocalisation={false} />
      <ChainFindings
        gaps={chain.metrics.gaps}
        whiteSpace={chain.metrics.whiteSpace}
        names={names}
        region={null}
        onPick={(link) => go({ link })}
      />
      <div className="chain-desk">
        <div className="chain-map">
          <ChainMap
            links={links}
            chosen={chosen?.goods.id ?? null}
            onPick={(link, door) => {
              setChoice(door);
              go({ link });
            }}
          />
          <AnswerNote answer={chain} />
        </div>
        {chosen && (
          <GoodsFirms key={chosen.goods.id} goods={id} node={chosen} choice={choice} onChoose={setChoice}>
            <p className="note">
              {supplied && supplied.length > 0 && (
                <span>
                  {t('chains.needs')} {supplied.map(({ goods }) => goods.name).join('、')}
                  <br />
                </span>
              )}
              {chosen.feeds.length > 0 && (
                <span>
                  {t('chains.madeInto')} {chosen.feeds.map((feed) => names.get(feed) ?? feed).join('、')}
                </span>
              )}
            </p>
            {chosen.goods.id !== id && (
              <button
                type="button"
                className="button"
                data-testid="goods-open"
                onClick={() => go({ goods: chosen.goods.id, link: null })}
              >
                {t('chains.goodsOpen')}
              </button>
            )}
          </GoodsFirms>
        )}
      </div>
      <PossibleLinks links={chain.possibleLinks} total={chain.possibleTotal} />
    </>
  );
}

function mapLink(node: Node, t: TFunction): MapLink {
  const { goods, side, depth, industries } = node;
  const steps = side === 'UPSTREAM' ? -depth : depth;
  const industry = industries[0]?.industry.name;
  return {
    ...node,
    id: goods.id,
    name: goods.name,
    rank: steps,
    isCentre: side === 'ITSELF',
    marks: side === 'ITSELF' ? [t('chains.itself')] : industry === undefined ? [] : [industry],
  };
}

interface GoodsFirmsProps {
  goods: string;
  node: Node;
  choice: ChainMemberChoice;
  onChoose: (choice: ChainMemberChoice) => void;
  children: React.ReactNode;
}

function GoodsFirms({ goods, node, choice, onChoose, children }: GoodsFirmsProps) {
  const { place } = usePlace();
  const [first, setFirst] = useState(firmsShown);
  const [{ data, error }, retry] = useQuery({
    query: GoodsFirmsDocument,
    variables: { goodsId: goods, node: node.goods.id, depthMax, asOf: place.asOf, choice, first },
  });
  return (
    <LinkFirms
      title={node.goods.name}
      firms={data?.goodsChain?.node?.members}
      error={error}
      onRetry={() => retry({ requestPolicy: 'network-only' })}
      choice={choice}
      choices={[
        { choice: 'ALL', count: String(node.firms) },
        { choice: 'CUSTOMERS', count: countWords(node.customers, node.hiddenCustomers, node.penetration) },
      ]}
      onChoose={(next) => {
        setFirst(firmsShown);
        onChoose(next);
      }}
      onMore={first < firmsMax ? () => setFirst(firmsMax) : undefined}
    >
      {children}
    </LinkFirms>
  );
}
