import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { GoodsSearchDocument } from '../__generated__/operations.ts';
import { useDebounced } from '../search/use-debounced.ts';

const hitsMax = 12;
const debounceMs = 160;

/** Finds goods by a part of their name, those that most firms make first. */
export function GoodsSearch({ onPick }: { onPick: (id: string) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const [text, setText] = useState('');
  const asked = useDebounced(text.trim(), debounceMs);
  const [{ data, fetching }] = useQuery({
    query: GoodsSearchDocument,
    variables: { text: asked, first: hitsMax },
    pause: asked === '',
  });
  const isOpen = text.trim() !== '';
  const hits = asked === '' ? [] : (data?.goodsSearch ?? []);
  const pick = (goods: string) => {
    setText('');
    onPick(goods);
  };
  return (
    <search className="goods-search">
      <input
        type="search"
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-label={t('chains.goodsSearch')}
        placeholder={t('chains.goodsSearch')}
        autoComplete="off"
        data-testid="goods-search"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && hits[0] && asked === text.trim()) pick(hits[0].goods.id);
          if (event.key === 'Escape') setText('');
        }}
      />
      {isOpen && (
        <div className="goods-hits" id={`${id}-list`} role="listbox" aria-label={t('chains.goodsSearch')}>
          {hits.map(({ goods, firms }) => (
            <button
              key={goods.id}
              type="button"
              role="option"
              aria-selected="false"
              data-testid="goods-hit"
              onClick={() => pick(goods.id)}
            >
              {goods.name}
              <span className="note">{t('chains.makersOf', { count: firms })}</span>
            </button>
          ))}
          {hits.length === 0 && (
            <p className="note">
              {fetching || asked !== text.trim()
                ? t('search.searching')
                : t('chains.goodsNone', { text: asked })}
            </p>
          )}
        </div>
      )}
    </search>
  );
}
